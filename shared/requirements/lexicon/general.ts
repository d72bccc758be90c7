import type { Lexicon } from './concept.ts';

/** Words that bend any rule: negation, exception, condition, discretion, delegation, time. */
export const GENERAL: Lexicon = {
  not: { en: '@not', ru: '@not', tk: '@not' },
  all: {
    en: '@all / unrestricted|unlimited|unhindered|unimpeded|full / without restriction|limitation|hindrance / free|freely',
    ru: '@all / неограниченн* / беспрепятственн* / без ограничени* / в полном объеме / свободн*',
    tk: '@all / päsgelsiz',
  },
  except: {
    en: 'except / with the exception / save / other than / excluding / apart from / unless',
    ru: 'за исключением / кроме / если иное / исключая / если только',
    tk: 'başga / diňe / däl ýagdaýda',
  },
  'outside-release': {
    en: 'unless|except|save ..12 presidium|court|minister|ministry|parliament|assembly|government|prosecutor|judge|head|authority ..6 consent*|permit*|authori*|order*|requir*|agree*|decid*|lift*|gives|so / except|unless|save ..6 required|ordered|requested by ..3 court|prosecutor|minister|law / only ..6 leave|consent of ..3 court|parliament|ministry',
    ru: 'исключением|кроме|если ..8 суд|прокурор*|министр*|парламент*|следовател* / если ..6 потребует|разрешит|требует ..2 суд|прокурор|парламент / кроме случаев ..8 законом|суд*',
  },
  'still-after': {
    en: 'also|even|continue*|survive*|last|lapse ..6 after|end|ended|expiry|termination|leaving / after ..6 end|ends|ended|termination|expiry|cessation|leaving / not lapse',
    ru: 'после ..3 прекращени*|окончани*|истечени*|ухода|увольнени* / по окончании|истечении|прекращении / сохраня* ..3 после',
    tk: 'bes edilenden soň / gutarandan soň',
  },
  'in-particular': { en: 'in particular / including', ru: 'в частности / в том числе' },
  'own-request': {
    en: 'members|mechanism|visitors|delegation|commission|team so request|requests|wish|wishes|ask|asks / at the request of ..2 members|mechanism|visitors',
    ru: 'по просьбе|требованию|желанию ..2 член*|механизм*|посетител*|сотрудник*',
  },
  contravention: {
    en: 'contraven*|infring*|breach*|violat* ..14 penalt*|punish*|fine|fined|liable|offence',
    ru: 'нарушени* ..8 ответственност*|наказ*|штраф* / нарушивш* ..6 ответственност*',
    tk: 'bozan ..8 jogapkärçilik',
  },
  'fair-hearing': {
    en: 'heard|hearing / after hearing / unanimous|unanimously / judicial review / court / appeal / tribunal / right of defence|reply',
    ru: 'заслуш*|выслуш* / обжалов* / решени* суда / судом / единогласно / в судебном порядке',
    tk: 'diňlenil* / kazyýete ..2 şikaýat* / kazyýet tarapyndan',
  },
  'draft-law': {
    en: 'draft|drafts|bills|bill|proposed|legislative / law-making / proposals for such',
    ru: 'проект*|законопроект*|законопроектов',
    tk: 'taslama* / taslamalary',
  },
  'by-consent': {
    en: 'instigation / acquiesc* / consent ..6 authority / agreement of an authority / prompted|approved|tolerated / omission of a public / knowingly let / tacit / knowledge|request of / at the instigation / express or tacit',
    ru: 'по инициативе|указанию|подстрекательству / с ..1 согласия / с ведома / молчаливого|молчаливом / попустительств*',
    tk: 'görkezmesi / razylygy / dymyp razy*',
  },
  'advisory-body': {
    en: 'advisory|consultative committee|council|board|group|body|panel',
    ru: 'консультативн*|экспертн*|общественн* совет*|комитет*|групп*',
  },
  'language-skill': {
    en: 'command|knowledge|speak* of ..2 language* / language skills',
    ru: 'владени*|владе*|знани* ..2 язык* / говорящ* на ..2 язык*',
  },
  'parl-opinion': {
    en: '@parl|committee ..10 opinion|heard|hearing|consult* / opinion of ..6 @parl|committee',
    ru: '@parl|комитет* ..8 мнени*|заключени*|заслуш* / по согласованию с ..2 @parl / с учетом мнени* ..4 @parl',
  },
  'confidential-talk': {
    en: 'confidential|confidentially|confidentiality',
    ru: 'конфиденциальн*',
  },
  only: {
    en: 'only / solely / exclusively / no one other / not ..4 otherwise',
    ru: 'только / лишь / исключительно / не иначе',
    tk: 'diňe',
  },
  'in-law-manner': {
    en: 'manner|procedure|conditions ..1 prescribed|established|provided|laid|determined|specified / within the limits of ?national law|legislation|law / accordance with ?the legislation / in the cases provided / provided ?for by law|legislation / as provided by law|legislation / authorised under national / under the general legislation / in accordance with law / according to law / cases established / in the manner',
    ru: 'в порядке ..3 установленн*|предусмотренн*|определенн*|определяем* / в соответствии с законодательством / в случаях ..2 предусмотренн*|установленн* / в рамках законодательства / в пределах законодательства / установленн* законодательством / предусмотренн* законодательством / разрешенн* в соответствии / в пределах и порядке',
    tk: 'kanunçylyk* ..3 laýyklykda / bellenen tertip*',
  },
  'within-means': {
    en: 'within ?the available|existing|approved|limits|amounts / limits of ..3 available|budget* / available budget* / amounts ..5 able|available / existing staff|resources|means / subject to ..3 funds|budget*|availability / as far as ..3 resources|means|budget / available resources|means|funds / within ..3 means|resources|appropriations available / able to set aside / no additional / whatever ..8 revenue|budget|treasury|funds|finances ..4 permit|permits|allow|allows / as far as|if|when ..6 revenue|budget|treasury|funds|finances ..3 permit|permits|allow|allows|suffice / depending on ..3 availability|available|revenue / money ..3 otherwise available / extent ..4 funds|money|revenue ..4 available|allow*|permit* / far|extent|where|if ..6 purse|finances|finance|funds|treasury|means|resources|budget|economy ..6 permit|permits|allow|allows|suffice / savings ..4 existing|votes|vote|budget|appropriations|allocations / having regard ..3 state|condition|situation ..4 finances|treasury|economy|budget',
    ru: 'в пределах ..3 средств|бюджет*|ассигнований|численности|возможностей|лимит* / имеющихся ..2 средств|ресурсов / при наличии ..2 средств|возможност* / утвержденной штатной / в пределах выделенных / исходя из возможностей / в пределах ..2 предусмотренн*|утвержденн*|имеющ* / по мере ..2 поступлени*|наличия ..2 средств / насколько ..4 позволя* ..3 бюджет|казна|средства / с учетом ..2 возможност* ..2 бюджет* / возможност* ..2 бюджет* / в зависимости от ..3 доход*|бюджет* / с учетом ..3 состояни*|возможностей|положения ..3 казн*|бюджет*|финанс* / за счет ..1 экономии / если ..6 позволя*|позволит ..3 бюджет*|средств*|казн*|финанс* / если|насколько ..3 бюджет*|средств*|казн*|финанс* ..4 позволя*|позволит',
    tk: 'bar bolan serişde* / çäklerinde',
  },
  'where-possible': {
    en: 'where|when|if possible|practicable|feasible|appropriate / as appropriate|feasible|practicable / extent possible / best efforts / endeavour* / may be taken into account / =take =note / as a rule / as far as ..3 practicable|possible|reasonable / endeavour|endeavours / to the extent / as far as ..8 permit|permits|allow|allows|possible / in so far as ..6 permit|permits|allow / circumstances|conditions allow|permit|allowing',
    ru: 'по мере возможности / по возможности / если это возможно / при возможности / могут быть учтены|учитываться|приняты / может учитываться / принимают к сведению / рассмотреть вопрос / как правило / насколько ..4 позволя*|возможно / если ..3 позволя* / насколько это ..2',
    tk: 'mümkinçilig* ..1 görä / mümkin boldug*',
  },
  'prior-consent': {
    en: 'with ?the ?prior|express|written consent|permission|authorisation|authorization*|approval|agreement|sanction / subject to ..2 approval|consent|permission|agreement|authorisation / agreed ..3 with / approved ..3 by / permit issued / agreement with / permission of / consent of / accepted with / approval of / in agreement with / authorised by / sanction',
    ru: 'с согласия / по согласованию / с разрешения / согласовыва* / по разрешению / специальн* разрешени* / с санкции / при согласии / с предварительн* согласи* / после согласования / согласуется',
    tk: 'rugsady bilen / ylalaşyp / ylalaşmak / razylygy bilen',
  },
  'not-required': {
    en: '@not|without ..4 require|requires|required|need|needed|subject|permission|approval|authorisation|consent|agreement|clearance / is sufficient / shall suffice / need no / free from ..3 approval / not subject',
    ru: 'не требу* / без ..4 разрешени*|согласовани*|санкци*|согласи*|утверждени* / не нужда* / не подлеж* ..2 согласовани* / достаточн*',
    tk: 'talap edilme* / rugsatsyz / talap etme*|edilme* / gerek däldir*',
  },
  discretion: {
    en: '?its|his|her|their own discretion / discretion / considers that / where ..4 considers / thinks fit / at any time / loss of confidence / no longer enjoys / deems',
    ru: 'по своему усмотрению / по усмотрению / утрат* доверия / усмотрени* / на усмотрение / в любое время',
    tk: 'öz islegi* / ynam* ýitir*',
  },
  'by-government': {
    en: 'approved|determined|established|laid|regulated|adopted|prescribed|set|defined|issued|designated ..3 by ?the ..3 government|cabinet|minister|ministry|president|executive|council of ministers / government|minister|ministry|cabinet ..3 approves|determines|regulates|establishes|determine|prescribes|adopts|lays / government|minister|ministry may make ..3 regulations|rules / regulations of the government|minister|ministry / ministerial order / by order of / by decree / decree|regulations ..10 lays|specifies|determines|fixes|sets|regulates / laid|set|fixed|determined ..3 by decree|order|regulation',
    ru: 'утвержда*|определя*|устанавлива*|регулир*|назнача*|формиру* ..3 министр*|министерств*|правительств*|кабинет*|президент*|федеральн* / министр*|министерств*|правительств*|кабинет*|федеральным ..3 утвержда*|определя*|устанавлива*|регулир* / приказом ..2 министр* / постановлением правительства / в порядке ..2 определя* ..2 правительств* / утвержда*|устанавлива*|определя* ..2 кабинет*|правительств*|министр*|президент*',
    tk: 'ministr* ..4 tassykla*|kesgitle* / hökümet* ..3 tassykla*|kesgitle*',
  },
  deadline: {
    en: '@number ?( ..2 @time / within ..6 @time / not later than / no later than / at latest / at the latest / before # / by # / without delay / within a month|year|week|day|reasonable / every @number @time / twelve months / annually',
    ru: '@number ..2 @time / не позднее / не позже / в течение ..4 @time / -дневный / дневный срок / месячный срок / @number срок / незамедлительно / # дней / календарн* дн* / рабочи* дн*',
    tk: '@number ..2 @time / giçiktirmän / dowamynda',
  },
  'within-days': {
    en: '@number ..3 day|week|month / within ..5 day|month|week / within a month|week|reasonable / by # / before # / not later|no later / within the period|time / period which|fixed / within ..3 fortnight|month|week|quarter / within|inside ..2 @number ..2 days|months|weeks / two|three|one months|month',
    ru: '@number ..3 дня|дней|день|суток|недел*|месяц* / в ..2 дневный срок / @number срок / двухмесячн*|трехмесячн*|месячный срок / не позднее|позже / в разумный срок / дневный срок / @number срок / в двадцатидневный|десятидневный|тридцатидневный|месячный|двухмесячный / за ..1 @number ..1 дней|суток|недел*|месяц* / в течение ..3 месяца|недели|дня|суток|года|квартала|месяцев / через|спустя ..2 месяц|неделю|дней|дня / за месяц|неделю|день|сутки / за @number ..1 дней|дня|суток|месяц*|недел* / за ..1 месяц|неделю',
    tk: '@number ..2 gün*|aý*',
  },
  'on-request': {
    en: 'on|upon|at ?the request / may study / if requested / sent to it for',
    ru: 'по запросу / по просьбе / по требованию / может знакомиться',
    tk: 'soragy boýunça',
  },
  territory: {
    en: 'whole|entire territory / throughout|across ..3 territory|country|republic|state / territory of the state|republic|country / anywhere in the|republic / all parts / all places under its|the jurisdiction / jurisdiction or control / territory / mainland|islands|peninsula / all ..2 provinces|cantons|regions|states|municipalities|entities|communes / no ..2 corner|part|inch ..4 country|state|republic|realm / applies|apply|extends|reaches ..6 provinces|islands|regions|districts|territories|municipalities / free ..1 zones|zone|ports|port / bases ..4 abroad / extend|extends|applies|apply|effect|binding|runs ..8 islands|island|provinces|provincial|cantons|regions|regional|states|dependencies|departments|districts|communes|communal|municipalities|cays|cay|mainland|archipelago / all ..2 departments|districts|counties|governorates|prefectures ..3 country|state|republic|nation',
    ru: 'на ..2 всю территори*|всей территори* / всей|всю территори* / территори* ..1 государства|республики|страны / под ..2 юрисдикцией / юрисдикци* или контрол* / на всей территории / всей территории / всей ..1 земле|стране|стран* / всюду|повсюду|везде ..4 республик*|стран*|государств* / всей ..3 республик* / автоном*|остров*|закрыт* город* ..8 включ*|числе|также / включая ..4 автоном*|остров*|закрыт* / границах ..3 республик*|государств*|стран* / всех ..2 областей|районов|округов|провинций|краев ..2 страны|республики|государства / кажд* ..1 области|районе|провинции|округе|крае',
    tk: 'tutuş çäg* / ähli çäg*',
  },
  'no-place-excluded': {
    en: 'no ..8 excluded|exempt / without exception / without exception|exclusion / no exception / including ..6 communities|territories|zones|areas ..4 overseas|closed|special|autonomous / overseas ..3 included / no ..2 corner|part ..8 beyond|outside|exempt|free',
    ru: 'не исключа* / никакие ..6 не исключа* / без исключени* / без изъятий|изъятия / без каких-либо исключений',
  },
  'zone-excluded': {
    en: '@not apply ..4 facilities|zones|institutions|places|closed|military / zones ..3 excluded / closed administrative / does not extend / not applicable to ..4 facilities|places|institutions|zones',
    ru: 'не распространяется / закрыт* административно-территориальн* / не применя* к ..3 объект*|учреждени*',
    tk: 'ýer*|edara*|zona*|çäk*|desga* ..2 degişli däl|däldir / edara*|ýer*|zona* ..4 ýaýramaýar',
  },
  law: { en: 'by law / =law / act / statute', ru: 'законом / закон*', tk: 'kanun*' },
  may: {
    en: 'may|can|could|might / is|are entitled / has|have the right',
    ru: 'вправе / может|могут / имеет|имеют право',
    tk: '*biler|*bilerler / hukugy bar*',
  },
};
