/** The two parts of `window.location` on which the SDK decides whether it runs in production. */
export interface Origin {
  /** With the colon: `https:`. */
  protocol: string
  /** Without the port; IPv6 with or without brackets. */
  hostname: string
}

const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/**
 * Whether a production build of tldraw 5.4.2 treats this origin as production, where the editor goes
 * blank after five seconds without a licence key. Mirrors `LicenseManager.getIsDevelopment`, so that
 * the page can explain instead of mounting an editor that will vanish. To be compared again with the
 * SDK at every upgrade.
 */
export function isProductionOrigin({ protocol, hostname }: Origin): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  // The SDK means desktop shells by this, and has no exception for plain http here.
  if (host.endsWith('.localhost')) return true
  if (protocol === 'http:') return false
  return !(protocol === 'https:' && (host === 'localhost' || host === '::1' || LOOPBACK_V4.test(host)))
}
