import { theme as antTheme, type ThemeConfig } from 'antd'
import { useSyncExternalStore } from 'react'

// The tokens of styles/tokens.css for the component library, which reckons with colours and cannot take variables everywhere.
const light = {
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
  boxShadowSecondary: '0 0 0 1px #c9d2ce',
}
const dark: typeof light = {
  colorPrimary: '#76c7d0',
  colorLink: '#76c7d0',
  colorSuccess: '#6fd09a',
  colorWarning: '#f0bd55',
  colorError: '#ff9a91',
  colorText: '#e6ecea',
  colorTextSecondary: '#b6c2be',
  colorTextTertiary: '#9aa8a3',
  colorTextPlaceholder: '#9aa8a3',
  colorBorder: '#73827c',
  colorBorderSecondary: '#2f3b37',
  colorBgLayout: '#101715',
  boxShadowSecondary: '0 0 0 1px #46544f',
}
const darkGround = { colorBgContainer: '#18211f', colorBgElevated: '#18211f', colorTextLightSolid: '#06262b' }
const moreContrast = {
  colorTextSecondary: '#1d2825',
  colorTextTertiary: '#26322e',
  colorTextPlaceholder: '#26322e',
  colorBorder: '#26322e',
}
const moreContrastDark = {
  colorTextSecondary: '#eef3f1',
  colorTextTertiary: '#dde5e2',
  colorTextPlaceholder: '#dde5e2',
  colorBorder: '#dde5e2',
}

/** The one theme in the scheme the reader's system asks for. No shadows, hairlines instead. */
export function themeOf(isDark: boolean, hasMoreContrast: boolean): ThemeConfig {
  const contrast = hasMoreContrast ? (isDark ? moreContrastDark : moreContrast) : {}
  return {
    hashed: false,
    algorithm: isDark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
    token: {
      ...(isDark ? { ...dark, ...darkGround } : light),
      ...contrast,
      borderRadius: 6,
      borderRadiusLG: 6,
      fontSize: 14,
      fontFamily: 'var(--font)',
      boxShadow: 'none',
      boxShadowTertiary: 'none',
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', defaultBorderColor: isDark ? '#46544f' : '#c9d2ce' },
      Input: { activeShadow: 'none' },
    },
  }
}

const asked = (query: string) => window.matchMedia(query)

function usePreference(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = asked(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => asked(query).matches,
  )
}

/** Followed while the page is open: a system that turns dark at dusk turns the console with it. */
export const useTheme = (): ThemeConfig => themeOf(usePreference('(prefers-color-scheme: dark)'), usePreference('(prefers-contrast: more)'))
