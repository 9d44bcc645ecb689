/** Headers that every answer carries, whoever serves the site. */
export const headers: Readonly<Record<string, string>> = {
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'X-Frame-Options': 'DENY',
};

/** What the open data (`api/`) carries beside them: pages of other sites may read it. */
export const openDataHeaders: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** Returns how long a file may be kept: names that contain a hash never change, everything else is asked for again. */
export function cacheControl(path: string): string {
	return /\/_astro\/|\/pagefind\/(fragment|index)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
