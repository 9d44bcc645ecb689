import type { Locale } from '#src/domain/languages/locales.ts';

/** Words that ask and lead nowhere, in the languages of the site; without them a whole question finds what it asks about. */
const asking = new Set(
	[
		'a an the of to for in on at as by is are was be been do does did can may must shall should will would what which who whom whose when where why how soon long many much he she it they we you i my our your his her their this that there and or if any have has counts count considered see get mean means happens',
		'что кто кого кому как когда где какой какая какое какие каких чем почему зачем ли и или а но в во на по для к ко с со о об из за от до у не он она они мы вы я мой мои его её их это этот эта можно нужно должен должна должны ли если считается считать означает через сколько есть',
		'nima nimani kimga qachon qanday qancha necha qaysi qayerda nega va yoki uchun bilan mumkin mumkinmi kerak kerakmi shart shartmi men u ular biz siz bu shu agar edi ekan degani hisoblanadi',
		'нима нимани кимга қачон қандай қанча неча қайси қаерда нега ва ёки учун билан мумкин мумкинми керак керакми шарт шартми мен у улар биз сиз бу шу агар эди экан дегани ҳисобланади',
	].flatMap((words) => words.split(' ')),
);

/** Words of those who ask for themselves or for somebody close, and not for a text of law. */
const personal = new Set(
	[
		'i me my we us our he him his she her they them son daughter husband wife brother sister mother father child relative',
		'я меня мне мой моя моего мою моей мы нас нам наш наша нашего он его ему она её ее ей они их сын сына дочь муж мужа жена жену брат брата сестра сестру мать отец ребёнок ребенок ребёнка',
		'men meni menga mening biz bizni bizga bizning uni unga uning oʻgʻlim oʻgʻlimni qizim qizimni erim erimni xotinim xotinimni akam akamni ukam ukamni bolam bolamni yaqinim yaqinimni',
		'мен мени менга менинг биз бизни бизга бизнинг уни унга унинг ўғлим ўғлимни қизим қизимни эрим эримни хотиним хотинимни акам акамни укам укамни болам боламни яқиним яқинимни',
	].flatMap((words) => words.split(' ').map(plain)),
);

/** Words that announce a number: in the texts they stand shortened, in another order, or not at all. */
const pinpoint = /^(articles?|arts?|parts?|paras?|paragraphs?|points?|rules?|principles?|стать[яиюей]+|ст|част[ьи]|ч|пункт[аы]?|п|пп|модда\p{L}*|қисм\p{L}*|банд\p{L}*|modda\p{L}*|qism\p{L}*|band\p{L}*)$/u;

/** Returns whether somebody asks for themselves or for somebody close: they look for help before they look for a provision. */
export function asksForSomebody(question: string): boolean {
	return wordsIn(question).some((word) => personal.has(plain(word.toLowerCase())));
}

/**
 * Returns what a question is about: without the words that only ask, and without those that announce the number
 * of an article. English writes a pinpoint in one, as 9(3), and so it is found; the others write its parts apart.
 * If nothing is left, the question stays as it is.
 *
 * @example subjectOf('what does ICCPR article 9, paragraph 3, require?', 'en') // => 'ICCPR 9(3) require'
 */
export function subjectOf(question: string, locale: Locale): string {
	const words = wordsIn(question);
	const numbered = words.some((word) => /^\d/.test(word));
	const subject = words.filter((word) => !asking.has(word.toLowerCase()) && !(numbered && pinpoint.test(word.toLowerCase())));
	const joined = locale === 'en' ? subject.join(' ').replace(/(\d+) (\d+)\b/g, '$1($2)') : subject.join(' ');
	return joined || question;
}

/** The words of a question; an Uzbek number has its word in one with it: 243-modda. */
function wordsIn(question: string): string[] {
	return question.match(/[\p{L}\p{N}][\p{L}\p{N}ʻʼ‘’'`´]*(?:(?<=\d)-\p{L}+)?/gu) ?? [];
}

/** A word without the signs for which people type others. */
function plain(word: string): string {
	return word.replace(/[ʻʼ‘’'`´]/g, '');
}
