import { printFindings } from '#src/domain/finding.ts';
import { lawReport } from '#src/domain/law/report.ts';
import { currentLibrary } from '#src/editions/current.ts';

/*
 * npm run law           says how the law is known, what has to be checked again, and what rests on what is not confirmed
 * npm run law -- --all  prints the lists in full
 */
const { law, documents, findings } = currentLibrary();
if (findings.length > 0) {
	console.error(printFindings(findings).replace('Nothing was published.', 'Correct them first: the report would leave things out.'));
	process.exit(1);
}
console.log(lawReport(law, documents, new Date().toISOString().slice(0, 10), process.argv.includes('--all')));
