import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']
const law = ['packages/law/src/**/*.ts']

// A marker without an issue number is a promise nobody can find again (style.md, gates).
const openMarker = {
  meta: { type: 'problem', schema: [], messages: { open: '{{word}} needs an issue number, for example {{word}}(#12); or do it now.' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const word = /\b(TODO|FIXME|XXX)\b/.exec(comment.value)?.[1]
          if (word && !/#\d+/.test(comment.value)) context.report({ loc: comment.loc, messageId: 'open', data: { word } })
        }
      },
    }
  },
}

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'Node runs these files as they are: use a union of literals or an `as const` table.',
}
const noNamespace = { selector: 'TSModuleDeclaration[declare!=true]', message: 'Use a file instead of a namespace.' }
const noParameterProperty = { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' }
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that one search finds every use.',
}
const noSql = {
  selector: 'CallExpression[callee.property.name=/^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/]',
  message: 'SQL lives in queries.ts.',
}
const everywhere = [noEnum, noNamespace, noParameterProperty]

const restricted = (names, message) => names.map((name) => ({ name, message }))
const lawGlobals = restricted(['process', 'fetch', 'console'], 'The law has no clock and no I/O; take what you need as an argument.')
const lawClock = restricted(['Date', 'performance'], 'Only day.ts knows Date; `today` is an argument.')
const webGlobals = restricted(['fetch', 'XMLHttpRequest'], 'The console speaks to the server through src/api only.')

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'data/',
      '.cache/',
      'coverage/',
      'bench/out/',
      'apps/web/src/api/schema.d.ts',
      'apps/server/src/platform/database/tables.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { house: { rules: { 'open-marker': openMarker } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'house/open-marker': 'error',
      'no-restricted-syntax': ['error', ...everywhere, noDefaultExport],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-params': ['warn', 8],
    },
  },
  { files: tests, rules: { 'max-params': 'off' } },
  {
    files: ['apps/server/src/{modules,portal,http}/**/*.ts'],
    ignores: ['**/queries.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, noDefaultExport, noSql] },
  },
  {
    files: law,
    ignores: ['packages/law/src/cli/**', ...tests],
    rules: { 'no-restricted-globals': ['error', ...lawGlobals, ...lawClock] },
  },
  { files: ['packages/law/src/day.ts'], rules: { 'no-restricted-globals': ['error', ...lawGlobals] } },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/api/**', ...tests],
    rules: { 'no-restricted-globals': ['error', ...webGlobals] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // These tools load a configuration by its default export.
    files: ['**/*.config.{ts,js}', '.dependency-cruiser.js'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
)
