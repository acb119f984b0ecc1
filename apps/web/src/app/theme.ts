import type { ThemeConfig } from 'antd'

/** The one theme: the tokens of styles/tokens.css for the component library. No shadows, hairlines instead. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: '#0d5a63',
    colorLink: '#0d5a63',
    colorSuccess: '#1f7a4a',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorText: '#17231f',
    colorTextSecondary: '#4c5a55',
    colorTextTertiary: '#5f6c67',
    colorTextPlaceholder: '#5f6c67',
    colorBorder: '#8a9691',
    colorBorderSecondary: '#dfe5e2',
    colorBgLayout: '#f4f6f5',
    borderRadius: 6,
    borderRadiusLG: 6,
    fontSize: 14,
    fontFamily: 'var(--font)',
    boxShadow: 'none',
    boxShadowSecondary: '0 0 0 1px #c9d2ce',
    boxShadowTertiary: 'none',
    motion: false,
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', defaultBorderColor: '#c9d2ce' },
    Input: { activeShadow: 'none' },
  },
}
