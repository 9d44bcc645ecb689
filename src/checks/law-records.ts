import type { Finding } from '#src/domain/finding.ts';
import { figuresIn } from '#src/domain/languages/figures-in.ts';
import { wrongApostrophe } from '#src/domain/languages/wrong-apostrophe.ts';
import { findProvision } from '#src/domain/law/law.ts';
import { neighbours, type Provision } from '#src/domain/law/schema.ts';
import type { Library } from '#src/editions/library.ts';
import { recordLine } from './record-line.ts';

type Statement = Provision['says'];

/** Finds records of law that contradict themselves: between languages, between number and words, or in how they are known. */
export function lawRecords({ root, law }: Library): Finding[] {
	const provisions = [...law.instruments.values()].flatMap(({ id, provisions: records }) => records.map((record) => ({ file: `law/instruments/${id}.yaml`, key: 'at' as const, id: record.at, name: record.at, record })));
	const limits = listed('law/limits.yaml', law.limits);
	const cells = [...law.comparison.values()].flatMap((question) => neighbours.map((state) => ({ file: 'law/comparison.yaml', key: 'id' as const, id: question.id, name: `${question.id} ${state}`, record: question[state] })));
	const others = [...listed('law/contacts.yaml', law.contacts), ...listed('law/treaty-status.yaml', law.treaties)];
	return [
		...[...provisions, ...limits, ...cells, ...others].flatMap(({ file, key, id, name, record }) => {
			const say = (problem: string, remedy: string): Finding => ({ file, line: recordLine(root, file, key, id), problem: `${name}: ${problem}`, remedy });
			return [
				...statementsOf(record).flatMap(languages).map((problem) => say(problem, 'Compare the three statements.')),
				...(record.confidence === 'verified' && record.sources.length === 0 ? [say('it is verified, and no source is named.', 'Name under "sources" where it was seen, or write "confidence: from-memory".')] : []),
			];
		}),
		...limits.flatMap(({ file, key, name, record: { value, says, at, confidence, basis } }) => {
			const say = (problem: string, remedy: string): Finding => ({ file, line: recordLine(root, file, key, name), problem: `${name}: ${problem}`, remedy });
			const provision = findProvision(law, at);
			const surer = provision !== undefined && confidence === 'verified' && basis === 'text' && (provision.confidence !== 'verified' || provision.basis !== 'text');
			return [
				...(value.number !== undefined && !figuresIn(says.en).includes(String(value.number)) && /\d/.test(says.en) ? [say(`the value is ${value.number}, and the statement does not say so.`, 'Correct the one that is wrong.')] : []),
				...(surer ? [say(`it is said to be read in its own text, its provision ${at.instrument} ${at.at} is not.`, 'Confirm the provision first, or say of the limit what is said of the provision.')] : []),
			];
		}),
	];
}

/** What a record says in three languages, its exceptions, remarks and history included. */
function statementsOf({ says, note, remark, exceptions = [], history = [] }: { says?: Statement; note?: Statement | string | undefined; remark?: Statement | undefined; exceptions?: Statement[]; history?: { says: Statement }[] }): Statement[] {
	return [says, typeof note === 'string' ? undefined : note, remark, ...exceptions, ...history.map((entry) => entry.says)].filter((text) => text !== undefined);
}

/** The records of a list, each with the key and the id by which its line is found. */
function listed<T extends { id: string }>(file: string, records: ReadonlyMap<string, T>) {
	return [...records.values()].map((record) => ({ file, key: 'id' as const, id: record.id, name: record.id, record }));
}

/** Units of time in three languages; numbers of articles and parts are written in each language in its own way. */
const timed = /(?<![\d.,])(\d{1,3})[\s\u00A0-]+(?:more |further |running |calendar |working |full |рабоч\p{L}+ |календарн\p{L}+ |ish |kalendar )?(?:hour|day|month|year|час(?!т)|суток|сутк|дн|день|месяц|год|лет|soat|sutka|kun|oy|yil|yosh)/giu;

/** The numbers with a unit of time in one text that another one does not have as figures at all ("under 18" has no unit). */
function missingTimes(text: string, other: string): string[] {
	const figures = new Set(figuresIn(other));
	return [...text.matchAll(timed)].map(([, number = '']) => number).filter((number) => !figures.has(number));
}

function languages({ en, ru, uz }: Statement): string[] {
	return [
		...missingTimes(en, ru).map((number) => `${number} hours, days, months or years stand in English and not in Russian.`),
		...missingTimes(ru, en).map((number) => `${number} hours, days, months or years stand in Russian and not in English.`),
		...missingTimes(en, uz).map((number) => `${number} hours, days, months or years stand in English and not in Uzbek.`),
		...missingTimes(uz, en).map((number) => `${number} hours, days, months or years stand in Uzbek and not in English.`),
		...(/\p{Script=Cyrillic}/u.test(ru) ? [] : ['the Russian statement is not in Cyrillic letters.']),
		...(/\p{Script=Cyrillic}/u.test(uz) ? ['the Uzbek statement has Cyrillic letters.'] : []),
		...(wrongApostrophe(uz) === undefined ? [] : [`"${wrongApostrophe(uz)}" has a wrong apostrophe.`]),
	];
}
