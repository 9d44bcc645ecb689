import { buildSite } from '#src/integrations/build-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const result = await buildSite(process.env['HANDBOOK_OUT'] ?? 'dist');
if ('report' in result) {
	console.error(result.report);
	process.exitCode = 1;
} else {
	console.log(`The site is in ${result.folder}/: ${result.pages} pages, ${result.sheets} sheets.`);
}
