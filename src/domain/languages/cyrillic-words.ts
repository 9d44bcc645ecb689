/**
 * Uzbek Latin stems whose Cyrillic spelling the letter rules cannot find, each with its Cyrillic base form. Keys and
 * values are in small letters; a final soft sign stands in the base form only. What the rules of cyrillic.ts spell
 * right by themselves (advokat, prokuratura, konstitutsiya, federatsiya, valyuta, premyera) has no entry. The Cyrillic
 * follows the 1956 spelling rules.
 */
export const exceptions: Record<string, string> = {
	// ц inside the word, outside the endings that the rules know
	abzas: 'абзац', abzats: 'абзац', aksent: 'акцент', aksept: 'акцепт', akseptor: 'акцептор', aksiz: 'акциз',
	assotsiativ: 'ассоциатив', assotsiatsiya: 'ассоциация', atsetat: 'ацетат', atsetilen: 'ацетилен',
	atseton: 'ацетон', defitsit: 'дефицит', desimetr: 'дециметр', detsimetr: 'дециметр',
	dissotsiatsiya: 'диссоциация', distansion: 'дистанцион', dotsent: 'доцент', ensefalit: 'энцефалит',
	ensiklopedik: 'энциклопедик', ensiklopediya: 'энциклопедия', episentr: 'эпицентр', farmatsevt: 'фармацевт',
	farmatsevtika: 'фармацевтика', fransuz: 'француз', genotsid: 'геноцид', gerbitsid: 'гербицид',
	glitserin: 'глицерин', inersiya: 'инерция', initsiativa: 'инициатива', initsiator: 'инициатор',
	insektitsid: 'инсектицид', insident: 'инцидент', kanselyariya: 'канцелярия', kanserogen: 'канцероген',
	kansler: 'канцлер', koeffitsient: 'коэффициент', koeffitsiyent: 'коэффициент', kommersiya: 'коммерция',
	konsentrat: 'концентрат', konsentratsiya: 'концентрация', konsepsiya: 'концепция', konseptual: 'концептуал',
	konsern: 'концерн', konsert: 'концерт', konsessiya: 'концессия', konsorsium: 'консорциум', kvars: 'кварц',
	litsenziya: 'лицензия', litsey: 'лицей', lotsman: 'лоцман', marganes: 'марганец', matritsa: 'матрица',
	meditsina: 'медицина', mototsikl: 'мотоцикл', munitsipal: 'муниципал', munitsipalitet: 'муниципалитет',
	natsist: 'нацист', natsizm: 'нацизм', nitroglitserin: 'нитроглицерин', ofitser: 'офицер', ofitsiant: 'официант',
	patsient: 'пациент', patsiyent: 'пациент', pestitsid: 'пестицид', pitsa: 'пицца', porsiya: 'порция',
	prinsip: 'принцип', prinsipial: 'принципиал', profitsit: 'профицит', proporsional: 'пропорционал',
	proporsiya: 'пропорция', protsedura: 'процедура', protsent: 'процент', protsess: 'процесс',
	protsessor: 'процессор', protsessual: 'процессуал', publitsist: 'публицист', publitsistik: 'публицистик',
	publitsistika: 'публицистика', retsenzent: 'рецензент', retsenziya: 'рецензия', retsepsiya: 'рецепция',
	retsept: 'рецепт', retseptor: 'рецептор', retsessiya: 'рецессия', retsidiv: 'рецидив', retsidivist: 'рецидивист',
	shpris: 'шприц', shprits: 'шприц', sotsiolog: 'социолог', sotsiologik: 'социологик', sotsiologiya: 'социология',
	sotsium: 'социум', spetsifik: 'специфик', spetsifika: 'специфика', spetsifikatsiya: 'спецификация',
	spetsnaz: 'спецназ', ssenariy: 'сценарий', suitsid: 'суицид', vaksina: 'вакцина', vaksinatsiya: 'вакцинация',
	vitse: 'вице',
	// ц at the beginning, which Latin writes as plain s
	sellofan: 'целлофан', selluloza: 'целлюлоза', sement: 'цемент', sent: 'цент', sentner: 'центнер',
	sentralizatsiya: 'централизация', sentrifuga: 'центрифуга', senz: 'ценз', senzor: 'цензор', senzura: 'цензура',
	sex: 'цех', sianid: 'цианид', sikl: 'цикл', siklik: 'циклик', siklon: 'циклон', silindr: 'цилиндр',
	silindrik: 'цилиндрик', sirk: 'цирк', sirkul: 'циркуль', sirkulyar: 'циркуляр', sirkulyatsiya: 'циркуляция',
	sisterna: 'цистерна', sitata: 'цитата', sitologiya: 'цитология', sitrus: 'цитрус', sivilizatsiya: 'цивилизация',
	// no ц, although the ending looks like one of those
	anneksiya: 'аннексия', anoreksiya: 'анорексия', apopleksiya: 'апоплексия', asfiksiya: 'асфиксия',
	ataksiya: 'атаксия', autopsiya: 'аутопсия', biopsiya: 'биопсия', ekspansiya: 'экспансия',
	epilepsiya: 'эпилепсия', gipoksiya: 'гипоксия', pensiya: 'пенсия', refleksiya: 'рефлексия',
	vakansiya: 'вакансия',
	// soft sign: months
	yanvar: 'январь', fevral: 'февраль', aprel: 'апрель', iyun: 'июнь', iyul: 'июль', sentabr: 'сентябрь',
	sentyabr: 'сентябрь', oktabr: 'октябрь', oktyabr: 'октябрь', noyabr: 'ноябрь', dekabr: 'декабрь',
	// soft sign at the end, dropped before a suffix
	aerozol: 'аэрозоль', akvarel: 'акварель', alkogol: 'алкоголь', ansambl: 'ансамбль', artel: 'артель',
	avtomagistral: 'автомагистраль', avtomobil: 'автомобиль', banderol: 'бандероль', barrel: 'баррель',
	binokl: 'бинокль', byulleten: 'бюллетень', detal: 'деталь', dirijabl: 'дирижабль', dizel: 'дизель',
	duel: 'дуэль', dvigatel: 'двигатель', emal: 'эмаль', fasol: 'фасоль', festival: 'фестиваль', fonar: 'фонарь',
	gantel: 'гантель', gastrol: 'гастроль', gospital: 'госпиталь', inventar: 'инвентарь', kabel: 'кабель',
	kalendar: 'календарь', kartel: 'картель', kokteyl: 'коктейль', konslager: 'концлагерь', kreml: 'кремль',
	lager: 'лагерь', magistral: 'магистраль', mebel: 'мебель', medal: 'медаль', model: 'модель', modul: 'модуль',
	motel: 'мотель', neft: 'нефть', nikel: 'никель', nol: 'ноль', otel: 'отель', panel: 'панель',
	parallel: 'параллель', parol: 'пароль', patrul: 'патруль', pedal: 'педаль', portfel: 'портфель',
	profil: 'профиль', rentabel: 'рентабель', rol: 'роль', royal: 'рояль', rubl: 'рубль', rul: 'руль',
	shampun: 'шампунь', shinel: 'шинель', shtempel: 'штемпель', shtepsel: 'штепсель', skalpel: 'скальпель',
	slesar: 'слесарь', spektakl: 'спектакль', stil: 'стиль', tabel: 'табель', tekstil: 'текстиль', tunnel: 'туннель',
	vanil: 'ваниль', vedomost: 'ведомость', veksel: 'вексель', vermishel: 'вермишель', vestibyul: 'вестибюль',
	xrustal: 'хрусталь',
	// soft sign inside
	albom: 'альбом', alfa: 'альфа', almanax: 'альманах', alternativ: 'альтернатив', alternativa: 'альтернатива',
	alyans: 'альянс', apelsin: 'апельсин', asfalt: 'асфальт', balzam: 'бальзам', batalon: 'батальон',
	batalyon: 'батальон', bilyard: 'бильярд', bolshevik: 'большевик', buldozer: 'бульдозер', bulvar: 'бульвар',
	bulyon: 'бульон', delta: 'дельта', devalvatsiya: 'девальвация', eskadrilya: 'эскадрилья',
	fakultativ: 'факультатив', fakultet: 'факультет', falsifikatsiya: 'фальсификация', feldmarshal: 'фельдмаршал',
	feldsher: 'фельдшер', film: 'фильм', filtr: 'фильтр', filtratsiya: 'фильтрация', folklor: 'фольклор',
	gildiya: 'гильдия', gilza: 'гильза', impuls: 'импульс', insult: 'инсульт', intervyu: 'интервью',
	italyan: 'итальян', kalkulator: 'калькулятор', kalkulatsiya: 'калькуляция', kalkulyator: 'калькулятор',
	kalkulyatsiya: 'калькуляция', kalsiy: 'кальций', kanyon: 'каньон', katapulta: 'катапульта',
	kinofilm: 'кинофильм', kobalt: 'кобальт', kompanyon: 'компаньон', kompyuter: 'компьютер',
	konsultant: 'консультант', konsultativ: 'консультатив', konsultatsiya: 'консультация', konyak: 'коньяк',
	kulminatsiya: 'кульминация', kult: 'культ', kultivator: 'культиватор', medalyon: 'медальон',
	multfilm: 'мультфильм', multimedia: 'мультимедиа', nyu: 'нью', oftalmolog: 'офтальмолог',
	oftalmologiya: 'офтальмология', palma: 'пальма', palto: 'пальто', pavilyon: 'павильон', puls: 'пульс',
	pult: 'пульт', rels: 'рельс', revolver: 'револьвер', rezultat: 'результат', saldo: 'сальдо', sudya: 'судья',
	telefilm: 'телефильм', ultimatum: 'ультиматум', ultra: 'ультра', ultrabinafsha: 'ультрабинафша',
	ultratovush: 'ультратовуш', vals: 'вальс', videofilm: 'видеофильм', volt: 'вольт', vulgar: 'вульгар',
	yuriskonsult: 'юрисконсульт',
	// hard sign before a vowel
	adyunkt: 'адъюнкт', adyutant: 'адъютант', feldyeger: 'фельдъегерь', inyeksiya: 'инъекция',
	konyunktivit: 'конъюнктивит', konyunktura: 'конъюнктура', obyekt: 'объект', obyektiv: 'объектив',
	podyezd: 'подъезд', razyezd: 'разъезд', subyekt: 'субъект', subyektiv: 'субъектив', syezd: 'съезд',
	syomka: 'съёмка',
	// hard sign that Latin drops after oʻ
	moʻjaz: 'мўъжаз', moʻjiza: 'мўъжиза', moʻtabar: 'мўътабар', moʻtadil: 'мўътадил', shoʻba: 'шўъба',
	// ё, ю, я that Latin writes as o, u, a; the variants that keep y need no entry
	absolut: 'абсолют', absolutizm: 'абсолютизм', aktor: 'актёр', aluminiy: 'алюминий', apellatsiya: 'апелляция',
	broshura: 'брошюра', budjet: 'бюджет', debut: 'дебют', dirijor: 'дирижёр', evolutsion: 'эволюцион',
	evolutsiya: 'эволюция', illustratsiya: 'иллюстрация', illuziya: 'иллюзия', inflatsiya: 'инфляция',
	kostum: 'костюм', otrad: 'отряд', parashut: 'парашют', rejissor: 'режиссёр', revolutsion: 'революцион',
	revolutsiya: 'революция', rezolutiv: 'резолютив', rezolutsiya: 'резолюция', salut: 'салют', schot: 'счёт',
	stajor: 'стажёр', valuta: 'валюта',
	// э after a consonant
	karate: 'каратэ', mer: 'мэр', meriya: 'мэрия', reket: 'рэкет',
	// й before a vowel
	foye: 'фойе', konveyer: 'конвейер', mayonez: 'майонез', mayor: 'майор', mikrorayon: 'микрорайон',
	pleyer: 'плейер', poyabzal: 'пойабзал', poyafzal: 'пойафзал', poyandoz: 'пойандоз', rayon: 'район', yoga: 'йога',
	yogurt: 'йогурт', york: 'йорк',
	// izofa after a vowel
	adoyi: 'адои', avzoyi: 'авзои', aʼzoyi: 'аъзои', baloyi: 'балои', mavqeyi: 'мавқеи', mavzuyi: 'мавзуи',
	nuqtayi: 'нуқтаи', obroʻyi: 'обрўи', parvoyi: 'парвои', tarjimayi: 'таржимаи',
	// names
	belgiya: 'бельгия', igor: 'игорь', malta: 'мальта', mayotta: 'майотта', natalya: 'наталья', nelson: 'нельсон',
	nobel: 'нобель', polsha: 'польша', shveysariya: 'швейцария', sibir: 'сибирь', stokgolm: 'стокгольм',
	syurix: 'цюрих', tatyana: 'татьяна', xarkov: 'харьков', xelsinki: 'хельсинки',
	// words made of two
	videokonferensaloqa: 'видеоконференцалоқа',
};

/**
 * Acronyms whose Cyrillic form the letters do not give. In the first two Y stands for a word that begins with ya; the
 * others are written in Latin letters in the Cyrillic edition too.
 */
export const acronyms: Record<string, string> = {
	YIDXP: 'ЯИДХП',
	YTT: 'ЯТТ',
	GPS: 'GPS',
	ID: 'ID',
	OHCHR: 'OHCHR',
	PDF: 'PDF',
	QR: 'QR',
	USB: 'USB',
};
