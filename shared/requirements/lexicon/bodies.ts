import type { Lexicon } from './concept.ts';

/** Who: the mechanism, the Subcommittee, authorities, parliament, the people concerned. */
export const BODIES: Lexicon = {
  npm: {
    en: 'mechanism / =npm / national commission|council|centre|center|body|committee|agency / commission / board / ombud* / defender / public advocate / mediator / people advocate / human rights commissioner|commission / commissioner / council ..2 prevention / committee ..2 prevention / centre|center / controller / controlador / the office / inspectorate / the body / division / monitors / special preventive group / the members / members / monitoring body|team|group / visiting team / inspectors / controller* / inspector-general / the guardian / the protector / representatives of ?the mechanism / visiting bodies|body / observatory / guarantor / provedor* / procurator / lay visitors|visitor / board of visitors / visiting panel / institute / observer|observers / inspectorates / guardian / visiting mechanism / national torture prevention / monitoring institution / attorney-general / defensor* / procuracy / the chamber / the institute / inspectorate|inspectorates / collegium / visitors / the bodies / the boards|board / visiting|preventive ..1 board|boards|chamber|service|commission / the service / the authority ..2 prevention / visiting|preventive|prevention|monitoring ..1 group|team|groups|teams|delegation|service|unit / the team / visiting team|members',
    ru: 'механизм* / нпм / комисси* / национальн* центр* / центр|центра|центру|центром / омбудсмен* / омбудсман* / уполномоченн* по / уполномоченн* / акыйкатчы / народн* адвокат* / общественн* защитник* / защитник* прав / совет* ..2 предупреждени*|предотвращени* / координационн* совет* / члены|членов|членам|члена механизма / участник* ..2 механизма / члены комисси* / представитель механизма / член* ..2 группы / превентивн* групп* / национальн* орган* / инспектор* / контролер* / народн* защитник* / превентивн* ..1 групп* / правозащитник* / обсерватори* / гарант|гаранта|гаранту|гарантом / наблюдател* / участник* / инспекторат* / коллеги* / инспекторат* / инспектор|инспектора|инспекторы|инспекторов|инспектору|инспекторам|инспектором / институт|института|институту / превентивн* ..1 групп*|служб* / групп* ..1 посещени* / группа|группы|группе|группу|группой / посещающ* ..1 групп*|лиц* / превентивн* наблюдател*',
    tk: 'mehanizm* / ombudsmen* / geňeş* / merkez*',
  },
  mechanism: {
    en: 'preventive mechanism / prevention mechanism / mechanism / =npm',
    ru: 'превентивн* механизм* / механизм* ..2 предупреждени*|предотвращени* / механизм* / нпм',
    tk: 'öňüni ?alyş mehanizm* / mehanizm*',
  },
  spt: {
    en: 'subcommittee / sub-committee / spt',
    ru: 'подкомитет*',
    tk: 'kiçi komitet* / kiçi-komitet*',
  },
  'un-experts': {
    en: 'international bod*|organi* / treaty bod* / delegates',
    ru: 'международн* орган* / договорн* орган*',
  },
  exec: {
    en: '@exec / federal council / council of ministers / prime minister / head of state / president of the republic / by the president / to the president / state council / agency of the government',
    ru: '@exec / федеральн* совет* / совет* министров / президент* / глав* государства / исполнительн* власт*',
    tk: '@exec / prezident*',
  },
  minister: {
    en: 'minister|ministry|ministries / department of justice / departments|ministries / federal department / government|cabinet / federal council / council of ministers / secretary of state',
    ru: 'министр* / министерств* / кабинет* министров / правительств* / департамент* юстиции / федеральн* департамент* / федеральн* совет*',
    tk: 'ministr*',
  },
  'the-president': {
    en: 'president of the republic / to the president|government|cabinet / head of state / by the president / president of',
    ru: 'президент* / глав* государства',
    tk: 'prezident*',
  },
  parliament: {
    en: '@parl / house of representatives|deputies|commons / bicameral commission / legislative power / national council|assembly',
    ru: '@parl / законодательн* орган*|собрани*|власт*',
    tk: '@parl',
  },
  'detaining-body': {
    en: 'prison service|administration|authorit*|department / penitentiary / police / internal affairs / security service|services|forces|agenc* / prosecution service / prosecutor* / detaining authorit* / law enforcement / law-enforcement / correctional service* / ministry of ?the interior / ministry of internal / persons in charge of places / body in charge of places / bodies in charge of places / armed forces / custodial staff / penal ?enforcement ..2 staff|officers|system / military',
    ru: 'органах|органов|органы|органами внутренних дел / внутренних дел / уголовно-исполнительн* / пенитенциарн* / полици* / милици* / национальной безопасности / безопасности / прокуратур* / прокурор* / исполняющ* наказани* / правоохранительн* / тюремн* / исправительн* учреждени* / вооруженн* сил* / силов* структур* / следственн* орган*',
    tk: '@detain',
  },
  internal: {
    en: 'internal security|inspection|inspectorate|affairs department / own security / internal control',
    ru: 'собственной безопасности / внутренн* контрол* / управлени* собственн*',
  },
  authority: {
    en: 'authority|authorities / administration / official|officials / head of the|institution|facility|place / person in charge / officer on duty / duty officer / operator / addressee / organi*|bodies|body / every body / natural or legal persons / whoever receives / agencies|agency / management / director of the institution / staff of the|institution / responsible person|bod*|department*|ministr* / heads of / institution|facility|service / government',
    ru: 'администраци* / орган|органы|органов|органам|органами / должностн* лиц* / начальник* / руководител* ..1 учреждени*|орган* / руководител* / адресат* / учреждени* / организаци* / компетентн* / государственн* / правительств*',
    tk: 'edara* / wezipeli* / häkimiýet* / ýolbaşçy*',
  },
  personnel: {
    en: 'staff / employee / personnel / secretariat / inspectors / civil servants / officers of the commission|office|board / assistants / office holders',
    ru: 'сотрудник* / работник* / персонал* / аппарат* / секретариат* / служащ* / штат / штатн*',
    tk: 'işgär*',
  },
  members: {
    en: 'member / commissioner / office holder|holders / ombud* / defender / person appointed / head of the mechanism|commission|centre|office / director / chairperson|chairman|chair / advocate / procurator / inspector|inspectors|visitors|visitor',
    ru: 'член|члена|члены|членов|членам|членами|члену / участник* / омбудсмен* / уполномоченн* / акыйкатчы / директор* / председател* / руководител* механизма|центра|комисси* / полномочи* ..2 члена|членов / состав / инспектор|инспекторы|инспекторов|инспекторам',
    tk: 'agza* / direktor*',
  },
  experts: {
    en: 'expert / specialist / interpreter / translator / suitable persons / persons they bring / accompanying persons / advisers|advisors / consultants / persons ?of its choice / professionals',
    ru: 'эксперт* / специалист* / переводчик* / консультант* / сопровождающ* лиц* / медицинск* работник*',
    tk: 'bilermen* / terjimeçi* / terjimeçiler*',
  },
  ngo: {
    en: 'non-governmental / nongovernmental / ngo|ngos / civil society / public association|associations|organi* / associations / human rights organi* / civil|public monitors / bar|advocates association / professional associations|organi* / academic|universities|academics / nominated by ..3 organisations / bar association / human rights ..1 associations|organisations|bodies|groups / medical|law|bar|dental|nurses ..2 association|society|council|faculty',
    ru: 'неправительственн* / нпо / общественн* объединени* / гражданск* обществ* / общественн* организаци* / некоммерческ* / правозащитн* / представитель общественност* / общественност* / общественн* наблюдател*',
    tk: 'jemgyýetçilik / hökümete dahylsyz / jemgyýetçilik birleşik* / hünär birleşik*',
  },
  detainees: {
    en: 'deprived of ?their liberty / detainee / prisoner / inmate / held persons / persons ..2 held|detained / who is held / anyone who is held / detained person / convicts|convicted / persons in custody / people held / anyone held / nobody who is held / persons restricted in ..2 freedom / interned / residents / patients / persons accommodated',
    ru: 'лишенн* свободы / содержащ* под стражей / задержанн* / заключенн* / осужденн* / содержащиеся|содержащихся|содержимых лица|лиц / лиц* ..3 содержащ* / содержащимися|содержащихся|содержащимся / пациент*',
    tk: 'azatlykdan mahrum edilen* / azatlygyndan mahrum* / azatlykdan mahrum edil*',
  },
  'other-bodies': {
    en: 'red cross / icrc / other bodies|organisations|organizations|institutions|visitors / committee for the prevention of torture / regional / powers of civil society / international committee / other persons or bodies / supervisory bodies / existing bodies|powers / other ..3 visit* /  / international committee|organi* / parliamentarians|magistrates|judges / other ..3 bodies|mechanisms|institutions|visit*',
    ru: 'красного креста / мккк / ин* орган* / ин* организаци* / ины* лиц* / европейск* комитет* / региональн* / други* орган* / другими организациями / комитет* красного креста / общественн* наблюдательн* / делегат*',
    tk: 'gyzyl haç* / beýleki guramal*',
  },
  'other-npms': {
    en: 'mechanisms of other|foreign / other ..3 mechanisms / mechanisms ..2 other / international organi* / regional ..4 bodies|organi*|systems|mechanisms / treaty bodies / special procedures / foreign institutions|bodies|organi* / analogous|similar|counterpart institutions|bodies / international ..3 organi*|bodies|institutions|cooperation / human rights systems / cooperate ..6 foreign|international|abroad / bodies|institutions|authorities|mechanisms ..6 other|foreign countries|country|states / corresponding|counterpart|equivalent|similar|sister bodies|institutions|mechanisms / in other countries',
    ru: 'механизмами других / механизм* други* государств* / международн* ..3 организаци*|орган*|учреждени*|сотрудничеств* / иностранн* ..2 организаци*|орган*|учреждени* / европейск* комитет* / зарубежн* / договорн* орган* / региональн* ..2 организаци*|орган*|механизм* / учреждени*|орган*|институт*|механизм* ..3 иных|других|зарубежных|иностранных государств|стран / зарубежн* ..2 партнер*',
    tk: 'beýleki döwlet* / halkara gurama*',
  },
  prosecutor: {
    en: 'prosecutor* / prosecution',
    ru: 'прокурор* / прокуратур*',
    tk: 'prokuror* / prokuratura*',
  },
  court: { en: 'court / judge / tribunal', ru: 'суд|суда|судом|суде / судь*', tk: 'kazyýet*' },
  'foreign-ministry': {
    en: 'ministry of foreign affairs / foreign ministry / foreign minister / minister of foreign affairs / department of foreign affairs / diplomatic channels',
    ru: 'министерств* иностранных дел / мид / министр* иностранных дел / дипломатическ* канал*',
    tk: 'daşary işler ministr*',
  },
  ombudsman: {
    en: 'ombud* / public defender / people advocate / human rights commissioner / commissioner for human rights / human rights commission / human rights institution / national institution / parliamentary advocate',
    ru: 'омбудсмен* / омбудсман* / уполномоченн* по правам / акыйкатчы / народн* адвокат* / защитник* прав / комисси* по правам / народн* защитник* / общественн* защитник* / парламентск* комиссар*',
    tk: 'ombudsmen* / adam hukuklary boýunça ygtyýarly*',
  },
  // Headings under which terms are defined, and those of matters that are no guarantee: said there, a word is only explained.
  'definitions-heading': {
    en: 'interpretation|definitions|definition|terminology|glossary / meaning of ..2 terms|words / key|basic concepts|terms / terms used / use of terms',
    ru: 'термины|терминов / понятия / определения|определение понятий / толкование|терминология|дефиниции',
    tk: 'adalgalar|düşünjeler',
  },
  'side-heading': {
    en: 'oath|oaths|seal|emblem|flag|stationery|holidays / service of documents|notices / form of ..2 declaration|oath / leave of absence / annual leave / citation / short title',
    ru: 'присяга|клятва|печать|символика|бланки|эмблема|отпуск|отпуска|награждение|награды / наименование закона',
    tk: 'kasam|möhür',
  },
  // A name that the bill itself gives to the mechanism: found by names.ts, not by words.
  'npm-named': { en: '', ru: '' },
  // Bodies of control beside the mechanism, where they are what a sentence or an article speaks of.
  'other-overseer': {
    en: 'prosecutor|prosecutors|procurator|procurators / prosecution service|office / internal|departmental|ministerial|prison|penitentiary|police ..1 inspection|inspectorate|inspectorates|inspections|audit|oversight / inspection|inspectorate ..1 of ..1 ministry|department|guard|police|prisons|corrections|service / public ..1 monitoring|observation|oversight|supervisory|advisory ..1 commission|commissions|council|councils|board|committee / public council|councils / visiting justice|justices|magistrates / supervisory commission|commissions',
    ru: 'прокурор|прокурора|прокуроры|прокурором|прокуратура|прокуратуры / ведомственн*|внутренн*|служебн* ..1 инспекци*|контрол*|проверк*|надзор* / инспекци*|инспекторат* ..2 министерств*|ведомств*|управлени*|службы|департамент* / общественн* ..1 совет|совета|советы|комиссия|комиссии|комиссий / наблюдательн* комисси* / попечительск* совет*',
    tk: 'prokuror|prokurory|prokuratura / jemgyýetçilik ..2 geňeş*|topar*|komissiýa*',
  },
  // Those of them that belong to a service which holds people.
  'service-inspectorate': {
    en: 'internal|departmental|ministerial|prison|penitentiary|police ..1 inspection|inspectorate|inspectorates|inspections / inspection|inspectorate ..1 of ..1 ministry|department|guard|police|prisons|corrections|service',
    ru: 'ведомственн*|внутренн*|служебн* ..1 инспекци*|контрол* / инспекци*|инспекторат* ..2 министерств*|ведомств*|управлени*|службы|департамент*',
    tk: 'içerki ..1 gözegçilik|barlag',
  },
  amending: {
    en: 'article|articles|section|sections ..6 code|act|law ..10 amended|added|inserted|replaced|worded|repealed',
    ru: 'стать*|част*|пункт* ..8 кодекс*|закона ..12 дополнить|дополняется|изложить|излагается|слова|изменения',
    tk: 'maddasy* ..6 goşmaça|üýtgetme*',
  },
};
