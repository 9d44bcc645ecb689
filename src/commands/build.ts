import { unreadableStrings } from '#src/checks/readable-strings.ts';
import { printFindings } from '#src/domain/finding.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const unreadable = unreadableStrings('src/content/i18n');
if (unreadable.length > 0) stop(printFindings(unreadable));

// Imported only now: with a damaged file of strings this import would end in the trace of the program.
const { buildSite } = await import('#src/integrations/build-site.ts');
const result = await buildSite(process.env['HANDBOOK_OUT'] ?? 'dist');
if ('report' in result) stop(result.report);
console.log(`The site is in ${result.folder}/: ${result.pages} pages, ${result.sheets} sheets.`);

function stop(report: string): never {
	console.error(report);
	process.exit(1);
}
