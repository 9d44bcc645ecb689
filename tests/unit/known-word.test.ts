import { expect, test } from 'vitest';
import knownWords from '../../src/domain/languages/uzbek/known-words.json' with { type: 'json' };
import { isKnownWord } from '../../src/domain/languages/uzbek/known-word.ts';

const forms = new Set(['суд', 'қамоқ', 'рол', 'хулқ', 'атвор', 'иш']);

test.each(['суд', 'судлар', 'судларидан', 'судингизнинг', 'хулқ-атвори'])('%s is known', (word) => expect(isKnownWord(word, forms)).toBe(true));
test.each(['сут', 'судьялик', 'хулқ-отвор', 'қамоғ', 'ишь', 'дан'])('%s is for a person to look at', (word) => expect(isKnownWord(word, forms)).toBe(false));
test('the word list may write a soft sign that a form drops', () => expect(isKnownWord('рол', new Set(['роль']))).toBe(true));

test('the words that were looked at are Cyrillic, in order, each once', () => {
	expect(knownWords.filter((word) => !/^[а-яёўқғҳ-]{2,}$/.test(word))).toEqual([]);
	expect([...new Set(knownWords)].sort()).toEqual(knownWords);
});
