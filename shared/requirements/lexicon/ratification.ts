import type { Lexicon } from './concept.ts';

/** Group A and B: consent, deposit, declarations, reservations; duties towards the Subcommittee. */
export const RATIFICATION: Lexicon = {
  protocol: { en: 'protocol / opcat', ru: 'протокол* / факультативн*', tk: 'teswirnama*' },
  'treaty-title': {
    en: 'protocol ..4 convention against torture / protocol ..3 # december # / protocol annexed|attached',
    ru: 'протокол* к конвенци* против пыток / протокол* ..3 # декабря # / # декабря #',
    tk: 'gynamalara ..12 garşy konwensiýa* / fakultatiw teswirnama*',
  },
  'treaty-date': {
    en: '# december # / december # # / new york',
    ru: '# декабря # / нью-йорк*',
    tk: 'dekabr* / nýu-ýork*',
  },
  consent: {
    en: 'accede|accedes|acceded / is ?hereby ratified|approved / ratif* / consent ..6 bound / accession / gives its consent / shall be ratified',
    ru: 'присоедин* / ратифицир* / согласи* на обязательность / присоединени*',
    tk: 'goşulmaly|goşulmak|goşulýar / tassyklamaly|tassyklanylýar',
  },
  'consent-conditional': {
    en: 'in principle / subject to ..4 adoption|creation|legislation|availability / once ..8 adopted / take note|takes note / supports the protocol / on condition',
    ru: 'в целом / при условии / принять к сведению / поддержать / после создания / по мере создания',
    tk: 'ýörelge taýdan / şert* ..2 bilen razy* / nazara almaly',
  },
  instrument: {
    en: 'instrument|instruments / deposit / depositary / lodge|lodges / transmitted to the depositary',
    ru: 'документ* о присоединении / документ* о ратификации / сдать / на хранение / депозитари* / ратификационн* грамот*',
    tk: 'saklamaga / depozitari* / goşulmak hakyndaky resminama*',
  },
  'who-deposits': {
    en: 'ministry of foreign affairs / depositary / secretary-general / foreign affairs',
    ru: 'министерств* иностранных дел / генеральн* секретар* / депозитари*',
    tk: 'daşary işler ministr* / baş sekretar*',
  },
  'no-deadline': {
    en: 'after|once|when|upon ..5 completion|completed|conditions|procedures|preparatory / in due course / until ..4 conditions',
    ru: 'после завершени* / по завершени* / после выполнени* / до создания / по мере готовности',
    tk: 'tamamlan*',
  },
  eif: {
    en: 'protocol ..6 binding|binds|force|effect / binds the state / enter into force for / becomes binding',
    ru: 'протокол ..3 вступает в силу / вступает в силу для / обязательным для',
    tk: 'teswirnama ..6 güýje gir*',
  },
  'thirty-days': {
    en: 'thirtieth day / thirty days / # days after ..6 deposit*',
    ru: 'тридцат* день / через тридцать / тридцати дней / 30-й день',
    tk: 'otuzynjy gün* / 30-njy gün*',
  },
  'never-in-force': {
    en: 'not enter|enters|come|comes into force for the|this|our|turkmenistan / not become|becomes binding on|for / protocol ?does|shall not bind',
    ru: 'не вступает|вступит в силу для / не становится|становится|является|будет обязательным для',
  },
  'not-unreserved': {
    en: 'not ..4 without ..2 reservation|reservations',
    ru: 'не ..4 без ..2 оговорок|оговорки',
  },
  'eif-wrong': {
    en: 'upon|on|after|with ..3 adoption|publication|entry ..6 law|act|mechanism / upon the adoption / on publication',
    ru: 'со дня вступления в силу закона / со дня ..2 опубликования / после принятия ..2 закона / со дня принятия',
    tk: 'çap edilen gün*',
  },
  art24: {
    en: 'article 24 / art 24 / declaration under / postpone|postponed|postponement|deferred / implementation ..6 postponed',
    ru: 'статьей 24 / статьи 24 / статье 24 / отложить / отсрочк* / откладыва*',
    tk: '24-nji madda* / gaýra goý*|yza süýşür*',
  },
  'no-declaration': {
    en: 'no declaration|declarations ..8 made / without ..4 declaration / does not make ..6 declaration',
    ru: 'без ..4 заявлени* / заявлени* ..6 не дела* / не дела* заявлени*',
    tk: 'beýannama* ..6 edilme*',
  },
  'both-parts': {
    en: 'parts iii and iv / parts iii|three and iv|four / both parts',
    ru: 'частям iii и iv / частей iii и iv / обеим частям',
    tk: 'iii we iv',
  },
  'one-part': {
    en: 'part iv / part iii / part four|three',
    ru: 'части iv / части iii / часть iv',
    tk: 'iv bölüm* / iii bölüm*',
  },
  'years-limit': {
    en: 'one|two|three year|years / for # year|years / for a period / not more than|exceeding',
    ru: 'на один|два|три|# год* / на ..2 год|года / сроком на / не более',
    tk: '@number ýyl*',
  },
  'until-ready': {
    en: 'until ..6 conditions|created|ready|prepared / extend ..4 postponement / postponement ..4 extended / as required / extended ..4 government',
    ru: 'до создания / до готовности / необходимых условий / отсрочк* ..4 продл* / продл* ..4 отсрочк* / может быть продлен',
    tk: 'şertler ..3 döredilýänçä',
  },
  'no-reservations': {
    en: 'no reservation|reservations / without ?any reservation|reservations / makes no reservation*',
    ru: 'без оговорок / оговорок ..3 не дела* / не дела* оговор* / оговорки не допуска*',
    tk: 'ätiýaçlyk* ..3 edilme*|edilmeýär / ätiýaçlyksyz / ätiýaçlyk ..3 bolmazdan|bolmaýar',
  },
  reservation: {
    en: 'to the extent ..8 not contradict|contrary|conflict|inconsistent / as far as ..6 not contra* / shall be understood to mean ..3 visits / understood ..3 as / reserves the right / with the reservation|following reservation / insofar as ..6 national / except institutions / makes|make|making ?a ?the ?following reservation|reservations',
    ru: 'в части ..2 не противоречащ* / если ..3 не противореч* / с оговорк* / понимаются посещения / понимаются ..3 разрешенн* / постольку ..3 поскольку / оставляет за собой право / делает|сделать|делаются ?следующ* оговор*',
    tk: 'ters gelme*|garşy gelme* / ätiýaçlyk bilen',
  },
  'npm-start': {
    en: 'mechanism ..8 starts|start|begins|begin|takes up|operation|operational|established|designated / starts work / takes up its work / begin to function / submit the bill ..8 mechanism / commences / takes|take up ..3 tasks|duties|work|functions / begin|begins|start|starts ..3 visits|work|functions',
    ru: 'механизм* ..4 начинает / начинает ..3 деятельность / внести ..8 проект закона / приступает / создается не позднее / приступа* ..4 исполнени*|работ*|выполнени*|посещени* / начина* ..3 посещени*|работ* / выборы|конкурс ..4 проход*|провод*',
    tk: 'mehanizm* ..8 başla* / mehanizm* ..20 başla*',
  },
  'year-clock': {
    en: 'one year|twelve months|within # months|# months / not later than|no later than / within ..3 months|year / first day of ..3 month|year / by # / month following',
    ru: 'одного года / двенадцати месяцев / не позднее / в течение ..2 года|месяц* / полугод* / @number месяц* / до # ',
    tk: 'bir ýyl* / giç bolman|gijä galman',
  },
  'consider-question': {
    en: 'consider the question|matter|possibility / study the possibility / expediency',
    ru: 'рассмотреть вопрос / о целесообразности / изучить вопрос',
    tk: 'meselesine seret*',
  },
  'nothing-limits': {
    en: 'nothing in this|the ..8 limit|limits|affect|affects|prejudice|restrict* / powers of other|civil|existing ..10 not affected|preserved|retained / not affected by this / may not be used ..6 restricting|restrict|limit / without prejudice to ..6 visits|bodies|convention|powers|obligations|red / not ..4 restrict*|limit*|weaken* ..8 red|bodies|organisations|civil / continue to be ..3 authorised|entitled|empowered ..3 visit / does|do|shall not ..3 exclude|preclude|affect|prevent ..6 visits|powers|visit / without prejudice to ..6 visit*|powers|rights|mandate|other / nothing in ..6 prevents|affects|limits|excludes|derogates / not ..3 restrict|limit|prejudice ..6 visits|powers|access|other / not|no|nothing|nor ..6 hinder|hinders|stands|stand|curtail|curtails|curtailed|prevents|impedes|prejudices|limits ..8 visits|visit|red|committee|delegates|bodies / not ..2 displaced|superseded|curtailed / nothing ..8 stands|stand in the way / go|goes|continue|continues on|as ..1 as ..1 before',
    ru: 'не ограничива* ..3 посещени*|полномочи*|прав* / не затрагива* / не препятству* ..6 посещени* / не наносит ущерб* / не может служить основанием ..4 ограничени* ..8 организаци* / не исключает|исключают|препятствует|препятствуют|ограничивает ..6 посещени*|визит*|полномочи*|прав / не затрагива*|не умаля* ..6 прав*|полномочи*|деятельност* / без ущерба ..6 прав*|полномочи*|посещени* / ничто ..6 не ..2 препятству*|ограничива*|умаля*|мешает|затрагива* / не ..2 сужа*|стесня*|умаля* ..6 возможност*|прав*|полномочи*|посещени*',
    tk: 'çäklendirme* / päsgel berme*',
  },
  'others-cease': {
    en: 'visits by other ..3 organi* ..4 cease|end|terminated / exclusive right ..3 visit / shall cease',
    ru: 'посещени* ..6 ины*|други* ..2 организациями ..2 прекраща* / прекращаются / исключительн* прав* ..3 посещ*',
    tk: 'bes edil*',
  },
  'text-annexed': {
    en: 'authentic ..6 annexed|attached|text / annexed|attached ..6 protocol|text / text ..8 annexed|attached|prevails / annex ..4 protocol / official translation',
    ru: 'аутентичн* / текст* ..4 прилага* / официальн* перевод* / прилагается',
    tk: 'asyl nusga* / tekst* ..3 goşul*',
  },
  'authentic-prevails': {
    en: 'authentic text|texts / authentic ..3 prevail*',
    ru: 'аутентичн* текст* / аутентичн*',
    tk: 'asyl nusga*',
  },
  extracts: {
    en: 'extract|extracts|excerpt|excerpts / summary of the protocol',
    ru: 'извлечени* / выдержк*',
    tk: 'bölekler ..2 çap / gysgaldylan / gysgaça beýan*',
  },
  costs: {
    en: 'amounts in the state budget / financial statement|note|memorandum / requires ..6 amounts|appropriations|funds / cost table / lists posts / estimate of costs / costs of implementation',
    ru: 'потребу* ..3 выделени*|средств / расчет прилагается / финансово-экономическ* обосновани* / расчет ..3 расход*',
    tk: 'çykdajy* ..4 hasap*',
  },
  'no-costs': {
    en: '@not require additional / no additional expenditure|cost|funds / without additional expenditure',
    ru: 'не потребует ..3 дополнительн* / дополнительн* ..3 не требу* / без дополнительн* ..2 расход*|финансирован*',
    tk: 'goşmaça çykdajy* talap etme*',
  },
  'spt-admit': {
    en: 'admitted to ..6 territory|place / credentials / visas|visa|passes / access to every place / may visit ..4 place* / shall be admitted / entry ..4 territory / facilitat* ..4 visit*|entry / receive ..4 subcommittee',
    ru: 'обеспечивается ..2 въезд / въезд / виз* / доступ ..3 места / посещ* ..4 мест* / принимает ..3 подкомитет* / содейств* ..6 посещени*',
    tk: 'giriş|girmek / wiza*',
  },
  'spt-agreed': {
    en: 'agreed in advance / agreed ..3 with ..3 ministry|government / consent of the ministry / with ..3 permission',
    ru: 'по согласованию / с согласия / с разрешения / согласованн* перечн*',
    tk: 'ylalaşmak / razylyg*',
  },
  'spt-access': {
    en: 'access to ..6 information / information places and persons / without restriction ..6 access / choice of places / unrestricted access / interview* ..6 private / article 14',
    ru: 'доступ к информации / неограниченн* доступ / свобод* выбора / пунктом 1 статьи 14 / статьей 14 / статьи 14 / бесед* наедине',
    tk: '14-nji madda* / çäklendirilmedik elýeterlilik',
  },
  'spt-object': {
    en: 'object|objection|objections ..8 visit|place / article 14 / reason to object / grounds and conditions',
    ru: 'возражени* ..6 посещени*|подкомитет* / статьи 14 / пункта 2 статьи 14',
    tk: 'garşy çyk* / garşylyk ..6 bildir*',
  },
  'spt-object-limited': {
    en: 'only on / in writing / lapses / urgent and compelling / temporarily|temporary / not as such / article 14',
    ru: 'только по / в письменной / настоятельн* / временн* / пункта 2 статьи 14 / само по себе',
    tk: 'diňe / 14-nji maddasynyň 2-nji bend*',
  },
  'spt-refused': {
    en: 'visit ..3 refused / may be refused / interests of ?the investigation / special operations|regime / refuse*',
    ru: 'посещени* ..3 отказано / может быть отказано / в интересах следствия / режимн* мероприяти*',
    tk: 'ret edil*',
  },
  'spt-recommendations': {
    en: 'recommendations / subcommittee report|reports|recommendations / reports of the subcommittee / reply to the subcommittee / dialogue / recommended|recommends / what ..4 recommended',
    ru: 'рекомендаци* / доклад* подкомитета / диалог* / сообщается подкомитету',
    tk: 'maslahat* / hasabat*',
  },
  'spt-examine': {
    en: 'examine|examines|consider|considers / dialogue / reply|replies|responds / requests publication / publication of / implement* / studies|study|answers|answer|talks|talk|discusses|discuss / opens ..1 talks|dialogue',
    ru: 'рассматрива* / диалог* / сообщается / переда* ..3 механизм* / опубликовани* / изуча*|отвечает|обсуждает|обсуждают|ответ*',
    tk: 'seredil*|garaýar|seredýär* / gepleşik alyp',
  },
  'for-official-use': {
    en: 'official use / classified / state secret|secrets / confidential ..2 reports',
    ru: 'служебного пользования / ограниченн* ..1 распространени* / засекреч* / государственн* секрет*|тайн*',
    tk: 'gulluk peýdalan*',
  },
  'spt-immunities': {
    en: 'privileges and immunities / section 22 / 1946 / inviolable / papers ..6 inviolable / sections 22 and 23',
    ru: 'привилегии и иммунитеты / привилеги* / разделом 22 / 1946 / неприкосновенн*',
    tk: 'artykmaçlyk* we / 22-nji bölüm* / eldegrilmesiz* / ýeňillik* we eldegrilmesiz*',
  },
  'visitors-searched': {
    en: 'visitors ..6 searched / hand over ..4 devices|phones / shall be searched',
    ru: 'посетител* ..6 досмотр* / подлежат досмотру / сдают ..3 устройства|телефон*',
    tk: 'gelýän* ..3 barlan* / agza*|wekil* ..4 barlanýarlar|barlanmaly*',
  },
  // What the State tells the Subcommittee: one of five elements of Article 14.
  'spt-told': {
    en: 'subcommittee|delegates|delegation|delegations ..6 given|supplied|provided|furnished|receive|receives|speak|interview ..8 information|private|person|persons / supplies|provides|furnishes|gives ..3 subcommittee ..6 information',
    ru: 'подкомитет* ..4 предоставля*|получает|получают|сообща* ..5 сведени*|информаци* / предоставля*|сообща* ..4 подкомитет* ..5 сведени*|информаци*',
    tk: 'kiçi komitet* ..5 maglumat* ..3 berilýär',
  },
};
