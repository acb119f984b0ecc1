/** The walls of the house as import rules (CONTRIBUTING.md, "Rooms and walls"). What is not an import is held by eslint.config.js. */

const modules = '^apps/server/src/modules/'
const room = `${modules}([^/]+)/`
const test = '[.]test[.]tsx?$'
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

// Upstream first; a new room takes its place here.
const rooms = [
  'people',
  'settings',
  'agencies',
  'providers',
  'documents',
  'deadlines',
  'casefile',
  'registry',
  'consultations',
  'duty',
  'applications',
  'eligibility',
  'decisions',
  'assignments',
  'cases',
  'closing',
  'payments',
  'quality',
  'complaints',
  'incidents',
  'outreach',
  'statistics',
  'supervision',
  'exchange',
  'homes',
]

const upstreamOnly = rooms
  .slice(0, -1)
  .map((name, i) =>
    rule(
      `${name}-looks-upstream`,
      `${name} may not call what comes after it; what comes later learns through recorded events.`,
      { path: `${modules}${name}/` },
      { path: `${modules}(${rooms.slice(i + 1).join('|')})/` },
    ),
  )

export default {
  forbidden: [
    ...upstreamOnly,
    rule(
      'room-has-its-place',
      'A folder under modules/ that is not in the list above stands outside the upstream order.',
      { path: room, pathNot: `${modules}(${rooms.join('|')})/` },
      { path: modules },
    ),
    rule(
      'law-is-pure',
      'Server, browser and command line run the same law: it imports nothing but itself.',
      { path: '^packages/law/src', pathNot: [test, '^packages/law/src/cli/'] },
      { pathNot: '^packages/law/src' },
    ),
    rule(
      'law-does-not-lean-on-its-cli',
      'src/cli/ reads files and the process; nothing that a browser loads may reach it.',
      { path: '^packages/law/src', pathNot: [test, '^packages/law/src/cli/'] },
      { path: '^packages/law/src/cli/' },
    ),
    rule(
      'rooms-meet-at-the-door',
      'Another room is entered through its index.ts.',
      { path: room },
      { path: modules, pathNot: [`${modules}$1/`, '/index[.]ts$'] },
    ),
    rule(
      'only-routes-speak-http',
      'HTTP lives in routes.ts.',
      { path: room, pathNot: ['/routes[.]ts$', test] },
      { path: ['^apps/server/src/(http|portal)/', '/routes[.]ts$', 'node_modules/(@types/)?fastify', 'node_modules/@fastify/'] },
    ),
    rule(
      'only-queries-speak-sql',
      'SQL lives in queries.ts.',
      { path: room, pathNot: ['/queries[.]ts$', test] },
      { path: 'node_modules/(@types/)?(kysely|pg)/' },
    ),
    rule(
      'portal-enters-by-the-door',
      'Citizen pages use what a room offers to everybody.',
      { path: '^apps/server/src/portal/' },
      { path: modules, pathNot: '/index[.]ts$' },
    ),
    rule(
      'platform-knows-no-room',
      'Database, queue, files and typesetting serve every room and know none.',
      { path: '^apps/server/src/(platform|typesetting)/' },
      { path: '^apps/server/src/(modules|http|portal)/' },
    ),
    rule(
      'web-knows-no-server',
      'The console knows the server only through the generated client.',
      { path: '^apps/web/' },
      { path: '^apps/server/' },
    ),
    rule(
      'server-knows-no-web',
      'The server hands out the built console as files and never imports its sources.',
      { path: '^(apps/server|packages)/' },
      { path: '^apps/web/' },
    ),
    rule(
      'web-speaks-through-the-client',
      'One client, in src/api/.',
      { path: '^apps/web/src', pathNot: '^apps/web/src/api/' },
      { path: 'node_modules/(openapi-fetch|axios)' },
    ),
    rule(
      'ui-knows-no-feature',
      'apps/web/src/ui knows no domain word, so it cannot need a feature.',
      { path: '^apps/web/src/ui/' },
      { path: '^apps/web/src/(features|app)/' },
    ),
    rule(
      'house-does-not-need-its-tests',
      'Shipped code may not import a test or the test world.',
      { path: '^(apps|packages)/', pathNot: test },
      { path: [test, '^tests/'] },
    ),
    rule('no-circles', 'Of two files that need each other, one is in the wrong place.', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Only our own build output: a package keeps its code in dist/ too, and must stay visible to the rules.
    exclude: { path: '^(apps|packages)/[^/]+/dist/|^bench/out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
