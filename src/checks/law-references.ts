import type { Finding } from '#src/domain/finding.ts';
import { citableOf } from '#src/domain/law/glossary.ts';
import { findProvision, mayBeUnread, type Law } from '#src/domain/law/law.ts';
import type { Reference } from '#src/domain/law/schema.ts';
import { nearest } from '#src/domain/nearest.ts';
import type { Library } from '#src/editions/library.ts';
import { recordLine } from './record-line.ts';

/** Finds entries of the law data that rest on a provision which is not there, and ids and pinpoints that stand twice. */
export function lawReferences({ root, law }: Library): Finding[] {
	const references = [
		...[...law.limits.values()].map(({ id, at, also }) => ({ file: 'law/limits.yaml', id, to: [at, ...also] })),
		...[...law.terms.values()].map(({ id, definition }) => ({ file: 'law/glossary.yaml', id, to: definition ? [definition] : [] })),
		...[...law.contacts.values()].map(({ id, rests_on, also }) => ({ file: 'law/contacts.yaml', id, to: [...rests_on, ...also] })),
		...[...law.topics.values()].map(({ id, questions }) => ({ file: 'law/topics.yaml', id, to: questions.flatMap(({ international, national }) => [...international, ...national]) })),
		...[...law.comparison.values()].map(({ id, uzbekistan }) => ({ file: 'law/comparison.yaml', id, to: uzbekistan.rests_on })),
		...[...law.treaties.values()].map(({ id, complaints }) => ({ file: 'law/treaty-status.yaml', id, to: complaints?.rests_on ?? [] })),
	];
	const attested = [...law.terms.values()].flatMap(({ id, attested }) => Object.values(attested).flatMap((seen) => (seen && 'instrument' in seen ? [{ id, instrument: seen.instrument }] : [])));
	const provisions = [...law.instruments.values()].flatMap(({ id, provisions: records }) => records.map((record) => ({ file: `law/instruments/${id}.yaml`, record })));
	const strayTopics = law.topics.size === 0 ? [] : provisions.flatMap(({ file, record }) => record.topics.filter((topic) => !law.topics.has(topic)).map((topic) => ({ file, record, topic })));
	const figures = provisions.flatMap(({ file, record }) => record.figures.map(({ id }) => ({ file, id })));
	return [
		...references.flatMap(({ file, id, to }) =>
			to.filter((reference) => findProvision(law, reference) === undefined && !mayBeUnread(law, reference.instrument)).map((reference) => ({
				file,
				line: recordLine(root, file, 'id', id),
				problem: `"${id}" rests on ${nameOf(reference)}, which is not in the registry.`,
				remedy: lawRemedy(law, reference),
			})),
		),
		...attested
			.filter(({ instrument }) => citableOf(law, instrument) === undefined && !mayBeUnread(law, instrument))
			.map(({ id, instrument }) => ({
				file: 'law/glossary.yaml',
				line: recordLine(root, 'law/glossary.yaml', 'id', id),
				problem: `"${id}" is said to stand in "${instrument}", which is not in the registry.`,
				remedy: 'Write the id of an instrument; for a text that is no code write "seen: …".',
			})),
		...strayTopics.map(({ file, record, topic }) => ({
			file,
			line: recordLine(root, file, 'at', record.at),
			problem: `The topic "${topic}" is not in law/topics.yaml.`,
			remedy: `${meant(topic, law.topics.keys())}Use one of its ids, or add the topic.`,
		})),
		...repeated(provisions, ({ file, record }) => `${file} ${record.at}`).map(({ file, record }) => ({
			file,
			line: recordLine(root, file, 'at', record.at),
			problem: `The pinpoint "${record.at}" stands twice.`,
			remedy: 'Join the two records.',
		})),
		...[...repeated(figures, ({ id }) => id), ...figures.filter(({ id }) => law.limits.has(id))].map(({ file, id }) => ({
			file,
			line: recordLine(root, file, 'id', id),
			problem: `The figure "${id}" has the id of another figure or limit.`,
			remedy: 'Give each its own id.',
		})),
	];
}

function lawRemedy({ instruments }: Law, { instrument, at }: Reference): string {
	const file = `law/instruments/${instrument}.yaml`;
	const known = instruments.get(instrument);
	if (known === undefined) return `${meant(instrument, instruments.keys())}Write the id of an instrument, which is the name of its file, or add ${file}.`;
	const article = at.split('(')[0];
	const beside = known.provisions.filter((provision) => provision.at.split('(')[0] === article).map((provision) => provision.at);
	return `Add the provision to ${file} or correct the reference${beside.length > 0 ? `: of ${article} there is ${beside.join(', ')}` : ''}.`;
}

function meant(written: string, words: Iterable<string>): string {
	const word = nearest(written, words);
	return word === undefined ? '' : `Is "${word}" meant? `;
}

function nameOf({ instrument, at }: Reference): string {
	return `${instrument} ${at}`;
}

/** The items whose key stood before. */
function repeated<T>(items: T[], keyOf: (item: T) => string): T[] {
	const seen = new Set<string>();
	return items.filter((item) => seen.size === seen.add(keyOf(item)).size);
}
