import type { Lexicon } from './concept.ts';

/**
 * How a guarantee of the body and its people is taken back, by class: leave of somebody outside, rules and lists made by the
 * executive, a chair at pleasure, money on another's account. `@outs` are those outside, `@keep` those who hold the people,
 * `@leave` the words for permission (classes.ts).
 */
export const UNDOING_BODY: Lexicon = {
  // Leave of somebody outside, or of the head of the place; in either order.
  'under-leave': {
    en: '@leave ..6 @outs / @outs ..5 @leave / ministerial|departmental|governmental ..1 @leave',
    ru: '@leave ..6 @outs / @outs ..5 @leave',
  },
  'keeper-leave': {
    en: '@leave ..6 @keep / @keep ..4 @leave',
    ru: '@leave ..4 @keep / @keep ..3 @leave',
  },
  outsider: { en: '@outs', ru: '@outs' },
  // Fixed by the executive: rates, posts, terms, rules.
  'set-by-exec': {
    en: 'set|fixed|determined|prescribed|established|approved|decided|laid ..4 by|in ..3 minister|ministry|cabinet|government|president|treasury|presidential|ministerial / minister|ministry|cabinet|government|president|treasury ..4 sets|fixes|determines|prescribes|decides|approves',
    ru: 'устанавлива*|установленн*|определенн*|утвержденн*|определя*|утвержда*|назнача*|назначенн* ..3 @exec|президент*|указом / @exec|президент* ..2 устанавлива*|определя*|утвержда*|назнача*',
  },
  'form-only': {
    en: 'form|forms|card|cards|badge|template|seal|emblem',
    ru: 'форм*|бланк*|образ*|печат*|эмблем*|знак*',
  },
  'zone-not-covered': {
    en: 'not|nothing|no ..6 apply|applies|extend|extends|effect|force|operate|operates|reach|reaches|cover|covers|run|runs ..5 zone|zones|district|districts|border|frontier|bases|base|ports|port|island|islands|region|regions|enclave|territories|garrison|cantonment|provinces|province|entities / zone|zones|district|districts|bases|islands|regions|areas|area|territories|provinces ..8 outside|excluded|exempt|exempted|excepted|removed ..5 act|law|scope|application|reach|operation|force / except|excluding|save ..5 zone|zones|district|districts|islands|territories|region|regions|territory / with ..1 exception ..5 zone|zones|district|districts|islands|territories|region|regions|territory',
    ru: 'не ..2 распростран*|действ*|применя*|относит*|применению ..6 зон*|территори*|район*|полос*|город*|остров*|гарнизон*|област*|округ*|образовани* / зон*|территори*|районах|полосе|областях|округе|городах ..8 не ..2 подлеж*|действ*|применя*|распростран* / исключением|кроме ..4 зон*|территори*|район*|полос*|остров*|област*|округ*',
  },
  'not-covered': {
    en: 'fall|falls|remain|remains|lie|lies|stand|stands|are|is|be|left ..2 outside|beyond ..4 act|law|scope|part|application|reach|mandate / excluded|exempt|exempted|excepted ..4 act|law|scope|part|application|visits|mandate / following ..8 not ..4 place|places / not ..1 considered|deemed|regarded|counted|treated ..4 place|places',
    ru: 'не ..1 подпада* ..5 / под действие ..4 не ..1 подпада* / не ..1 считаются|признаются|относятся|являются ..3 местами|местам / исключ*|изъят*|выведен* ..3 из ..3 действия|сферы|области / вне ..3 действия|сферы',
  },
  'outside-words': {
    en: 'places|premises|sites|facilities|establishments|institutions ..4 outside|excluded|exempt|exempted|excepted / exclusions|exemptions / excluded|exempt ..1 places|premises|sites|facilities',
    ru: 'мест*|объект*|учреждени* ..4 исключ*|изъят*|изъяти*|не подпада* / изъятия|исключения / исключ*|изъят* ..2 мест*|объект*|учреждени*',
  },
  'special-site': {
    en: 'intelligence|defence|military|security|naval|brig|brigs|transit|barracks|garrison|guardroom|diplomatic|clinics|clinic|private|army|anchorage|ships|vessels|airport|police|compound',
    ru: 'разведк*|оборон*|военн*|воинск*|безопасност*|гауптвахт*|транзитн*|казарм*|гарнизон*|клиник*|частн*|корабл*|аэропорт*|полиц*|пограничн*|спецслужб*',
  },
  'register-only': {
    en: 'only|solely|exclusively ..6 register|=registered|=gazetted|=listed|schedule|=enumerated / and no other|others / list|schedule|enumeration ..8 exhaustive|closed|complete|exclusive|final / exhaustive|closed|complete ..2 list|enumeration / =listed|=named|=specified|=enumerated|=mentioned ..6 only|alone / only ..6 =listed|=named|=specified|=enumerated|=mentioned',
    ru: 'никакие ..2 иные|другие / только|лишь|исключительно ..6 реестр*|переч*|список|списке|зарегистрирован* / внесенн*|включенн* ..2 реестр*|список / перечень|список ..10 исчерпывающ*|закрыт*|окончательн* / исчерпывающ* ..2 перечень|список|перечнем / только|лишь|исключительно ..6 перечисленн*|указанн*|названн*|поименованн*',
  },
  'state-only': {
    en: 'State|public|government|official|governmental ..2 institution|institutions|establishment|establishments|facility|facilities|premises',
    ru: 'государственн* ..1 учреждени*|заведени*',
  },
  'private-word': {
    en: 'private|privately|company|companies|church|individual|non-state|whoever|owner|contractor',
    ru: 'частн*|негосударственн*|независимо|любо*|церкв*|владел*|всяк*',
  },
  'closed-persons2': {
    en: 'detainee|detained|prisoner|detainees|prisoners|liberty|custody ..6 means|mean|is|are ..5 convicted|convict|convicts|sentenced|accused|suspect|suspects|remand|charged|arrested|serving',
    ru: 'свободы|удерживаемое|заключенными|заключенный ..3 понима*|считается|считаются|означает|являются|признаются|- ..4 подозреваем*|обвиняем*|осужденн*|подследственн*|арестованн*',
  },
  unlisted: {
    en: 'not|never|no ..6 gazetted|registered|listed|declared|designated|recorded|list|register|official / unregistered|unlisted|undeclared|unofficial',
    ru: 'не ..3 числящ*|зарегистрированн*|отнесенн*|внесенн*|включенн*|объявленн*|учтенн*|значащ*',
  },
  'court-leave': {
    en: 'only|on|with|under|without|unless|after|requires|require|needs ..4 warrant|order|sanction|decision|leave|authorisation|permission ..6 court|judge|magistrate|prosecutor|procurator / on|with|under|without|requires|require|only ..2 court|judge|magistrate|prosecutor|procurator ..2 warrant|order|sanction|decision|leave',
    ru: 'по|с|на ..2 постановлени*|решени*|разрешени*|ордер*|санкци*|согласи* ..2 суда|судьи|прокурора|следователя / суда|судьи|прокурора ..2 санкци*|разрешени*|ордер* ..2 требу*',
  },
  'rules-by-exec': {
    en: 'minister|ministry|ministries|cabinet|government|president|council of ministers ..6 issue|issues|make|makes|adopt|adopts|prescribe|prescribes|approve|approves|lay|lays|determine|determines|establish|establishes|enact ..4 rules|regulations|regulation|instruction|instructions|procedure|manner|conditions|statute|guidelines / decree|ordinance|by-law|proclamation ..6 determine|determines|lay|lays|set|sets|regulate|regulates|prescribe|prescribes|govern|governs ..6 how|manner|procedure|conditions|modalities|visits / rules|regulations|procedure|manner|conditions|instruction|instructions|modalities|statute ..8 issued|laid|approved|adopted|prescribed|determined|established|made|fixed ..5 minister|ministry|ministries|cabinet|government|president|decree|council',
    ru: 'правил*|инструкци*|порядок|положение|условия|типовое ..12 издает|издаются|издаваем*|принимается|принимаются|утвержда*|определя*|устанавлива* ..5 министр*|министерств*|правительств*|кабинет*|президент*|приказ*|губернатор* / правил*|инструкци*|порядк* ..4 которые ..3 издает|издаёт|утверждает|принимает ..3 министр*|министерств*|правительств*|кабинет* / министр*|министерств*|правительств*|кабинет*|президент* ..4 издает|принимает|утверждает|определяет|устанавливает ..4 правила|порядок|инструкцию|положение|условия',
  },
  'on-complaint2': {
    en: 'when|where|if|once|upon|after|following|only ..3 complaint|complaints|petition|petitions|allegation|allegations|denunciation / complaint|complaints|petition|allegation ..8 gives|give rise|lodged|received|prompts',
    ru: 'основани* ..3 посещени*|проверк*|выезд* ..4 жалоб*|обращени*|сообщени*|заявлени* / при|после ..2 поступлени*|получени* ..3 жалоб*|обращени*|сообщени* / посещ*|выезжа*|приезжа* ..5 по ..1 жалоб*|обращени*|заявлени*',
  },
  'no-new-staff': {
    en: 'personnel|staff|employees ..4 presently|currently|already ..2 employed|serving / presently|currently|existing|present ..2 staff|personnel|employees|posts / no ..1 new|additional|further|extra posts|staff|positions|personnel / without ..2 additional|new|further|extra ..2 staff|posts|positions|personnel|resources',
    ru: '=имеющихся|=имеющимися|=имеющегося|=имеющийся|=наличными|=наличного|=действующих|=действующим ..2 работник*|сотрудник*|штат*|персонал*|служащ* / новы*|дополнительн* ..1 должност*|штат*|единиц* ..3 не / без ..3 увеличени*|дополнительн* ..2 штат*|численност*|единиц*|должност*',
  },
  'under-exec2': {
    en: 'under ..3 auspices|aegis|tutelage|umbrella|oversight|patronage|command ..4 @exec / comply|complies|follow|follows|observe|observes|bound|carry|carries ..6 directive|directives|directions|instructions|guidelines|orders|policy ..6 minister|ministry|government|cabinet|president|executive / accountable|answerable ..2 to ?the minister|ministry|government|cabinet / subordinate|subordinated ..2 ministry|minister|government',
    ru: 'под ..1 эгидой|патронатом|началом|опекой ..3 @exec / руководств* ..3 директив*|указани*|распоряжени*|поручени* ..4 @exec|президент* / отчитыва* ..3 @exec / подчинен*|подведомствен* ..2 @exec',
  },
  'unit-of-ministry': {
    en: 'created|set|established|formed|located|housed|placed|constituted ..3 in|within|at|inside|under ..2 ministry / ministry|minister ..10 makes|provides|supplies|lends|furnishes ..6 officers|offices|staff|secretariat|premises ..8 secretariat|commission / secretariat ..8 provided|supplied|furnished|located|housed|performed|run ..5 ministry|minister|department|government',
    ru: 'на правах ..2 департамента|управления|отдела|подразделения|структурного / образуется|создается|учреждается ..4 при ..1 министерств*|правительств*|президент*|кабинет* / секретар*|секретариат*|канцелярск*|делопроизводств* ..10 министерств*|министр*|правительства',
  },
  'members-misbehave': {
    en: 'visitor|visitors|member|members|monitor|monitors|inspector|inspectors ..3 who ..8 breach|breaches|disturb|disturbs|violate|violates|infringe|infringes|disregard|disregards ..12 liable|fine|fined|punish*|expelled|liability',
    ru: 'член*|наблюдател*|посетител*|инспектор* ..4 нарушивш*|нарушающ* ..8 штраф*|ответственност*|наказ*|удаля*|подверга*',
  },
  'for-sender': {
    en: 'on ..1 behalf ..3 ministry|minister|department|agency|government|body|organ|institution / in ?the name of ..2 ministry|minister|department|agency|government',
    ru: 'от имени ..3 направивш*|делегировавш*|выдвинувш*|назначивш*|министерств*|ведомств*|органа|правительства',
  },
  'exec-appoints2': {
    en: 'prime minister|minister|president|king|queen|cabinet|government|governor|governor-general|emir ..4 appoints|appoint|names|name|nominates|designates|selects|chooses|picks ..6 member|members|commissioner|commissioners|chair|chairperson|chairman|head|director|visitor|visitors|inspector / nominee|nominees|appointee|appointees ..3 of ..3 minister|government|president|cabinet|king|prime',
    ru: '@exec|президент*|король|монарх ..3 назначает|утверждает|определяет|выбирает ..5 член*|председател*|состав|руководител*|директор* / член*|председател*|состав|руководител*|директора ..4 назначает|утверждает|определяет|выбирает ..2 президент|министр|правительство|кабинет|король|премьер-министр|глава',
  },
  'at-pleasure': {
    en: 'pleasure ..2 of / as long as|so long as ..6 sees|see fit|pleases|wishes|desires|enjoy|enjoys|confidence|trust / hold|holds office at|during ..3 pleasure|will / so long as|as long as ..6 confidence|trust',
    ru: 'пока ..6 угодно|устраива*|сочтет|доверя* / пользу* ..2 довери* / по ..1 воле ..2 @exec|президент*',
  },
  'exec-revokes': {
    en: 'minister|government|president|king|queen|cabinet|governor|governor-general ..6 may|can|is ..5 remove|dismiss|replace|recall|revoke|withdraw|terminate|relieve|discharge|suspend / removed|dismissed|recalled|replaced|revoked|relieved|discharged ..3 by ..4 minister|government|president|king|cabinet|governor|prime / minister|government|president|king|queen|cabinet|governor|governor-general ..4 has|have|holds|retains ..2 power|powers|right|authority to remove|dismiss|replace|recall|revoke|terminate|relieve|discharge|suspend ?from ?office ..2 head|member|members|chair|chairperson|chairman|director|commissioner|commissioners|ombudsman|appointment|mandate / power|powers|right|authority to remove|dismiss|replace|recall|revoke|terminate|relieve|discharge|suspend ?from ?office ..2 head|member|members|chair|chairperson|chairman|director|commissioner|commissioners|ombudsman|appointment|mandate ..8 vested|vests|rests|lies|belongs|reserved ..1 in|with|to ..2 minister|government|president|king|queen|cabinet|governor|governor-general / removal|dismissal of ..2 head|member|members|chair|chairperson|chairman|director|commissioner|commissioners|ombudsman|appointment|mandate ..6 matter|decided|rests|lies ..1 for|by|with ..2 minister|government|president|king|queen|cabinet|governor|governor-general',
    ru: 'президент*|министр*|правительств*|кабинет*|король|губернатор*|глава ..6 сменить|заменить|отозвать|снять|уволить|освободить|отстранить|сместить / отзыва*|освобожда*|снима*|увольня*|смеща* ..4 президентом|министром|правительством|кабинетом|губернатором|главой',
  },
  // Who is authorised needs no approval: the word itself is none.
  'exec-authorised': {
    en: 'minister|government|president|king|queen|cabinet|governor|governor-general ..3 authorised|authorized to remove|dismiss|replace|recall|revoke|terminate|relieve|discharge|suspend ?from ?office ..2 head|member|members|chair|chairperson|chairman|director|commissioner|commissioners|ombudsman|appointment|mandate',
    ru: 'министр*|правительств*|президент*|кабинет* ..2 уполномочен* ..2 уволить|освободить|отстранить|сместить|отозвать ..3 руководител*|член*|председател*|директор*',
  },
  // A head of whom nothing more is said is the mechanism's own; one of a place or an office is not.
  'bare-head': { en: 'head', ru: 'руководител*' },
  'other-head': {
    en: 'head|governor|director of ..3 place|places|prison|prisons|facility|facilities|hospital|department|departments|ministry|establishment|establishments|administration|unit|police|station / head|director of a|an|any|each|such ..2 institution|agency|service|office|body',
    ru: 'руководител*|начальник*|директор* ..2 учреждени*|мест|места|изолятор*|колони*|тюрьм*|больниц*|клиник*|предприяти*|организаци*|орган|органа|органов|министерств*|ведомств*|департамент*|управлени*|администраци*|подразделени*|аппарата|секретариата',
  },
  // It is one of those who dismiss.
  'head-of-state': { en: 'head of ..1 state|government', ru: 'глава|главы|главой государства|правительства' },
  // What somebody else may do is no power of the mechanism.
  'others-right': {
    en: '@outs ..4 shall have the right|power',
    ru: '@outs|@parl ..4 вправе / @outs|@parl ..4 имеет|имеют право',
  },
  'sender-recalls': {
    en: 'body|association|organisation|organization|institution|authority|agency|organ|ministry ..3 nominated|nominating|proposed|delegated|designated|sent|put ..8 withdraw|withdraws|recall|recalls|replace|replaces|revoke|remove|removes / recalled|withdrawn|replaced|removed ..3 by ..4 nominated|nominating|proposed|delegated|sent|nominator',
    ru: 'орган*|организаци*|объединени*|тот|ведомство ..4 выдвинувш*|направивш*|делегировавш*|назначивш*|предложивш*|выдвинул* ..6 заменить|отозвать|отзывать|заменять|отзывает|заменяет / отзыва*|заменя* ..4 выдвинувш*|направивш*|делегировавш*|назначивш*|предложивш*',
  },
  'by-office': {
    en: 'right|virtue|reason|capacity of ..2 office|position|post|rank / ex officio',
    ru: 'по ..2 должности / в силу ..2 должност* / по ..1 положению',
  },
  'serving-allowed': {
    en: 'serving|active|acting ..4 officer|officers|official|officials|judge|prosecutor ..3 may|can ..3 be|become|sit|serve',
    ru: 'может|могут ..2 быть ..3 действующ*|состоящ*|служащ* / действующ* ..3 сотрудник*|офицер*|служащ* ..3 может|могут|вправе ..2 быть|входить|состоять',
  },
  'makes-change': {
    en: 'amend|amends|alter|alters|change|changes|modify|modifies|revise|revises|vary|annul|annuls|set aside',
    ru: 'изменять|изменяет|изменить|править|пересматривать|пересматривает|отменять|отменяет|отменить',
  },
  'lends-staff': {
    en: 'details|detail|assigns|assign|lends|lend|posts|seconds|second|attaches|transfers ..4 officers|officer|staff|employees|personnel|officials|servants / officers|staff|personnel|officials ..6 lent|detailed|assigned|seconded|attached|drawn|borrowed ..6 police|prison|ministry|interior|corrections|service / provided|drawn|taken|supplied|chosen|recruited ..4 from ..4 police|prison|correctional|military|ministry|interior|penitentiary',
    ru: 'выделя*|откомандир*|прикомандир*|предоставля*|направля*|командиру*|одалжива* ..8 офицер*|сотрудник*|служащ*|работник* / офицер*|сотрудник*|служащ*|работник* ..4 направленн*|выделенн*|присланн*|командированн*|предоставленн*',
  },
  'staff-size': {
    en: 'number|numbers|grades|posts|staffing|structure|complement|size|establishment ..4 staff|officers|posts|employees|grades|secretariat / staff|staffing ..1 list|table|plan|establishment',
    ru: 'число|числа|численност*|штат|штаты|разряды|должност*|структур* ..5 сотрудник*|работник*|аппарат*|служащ*|единиц*|секретариат* / штатн* ..1 расписани*|численност*',
  },
  'pay-by-exec2': {
    en: 'such ..4 fees|allowances|remuneration|sum|sums|amount|salary|pay ..6 as ..6 minister|government|cabinet|president|treasury / allowances|remuneration|fees|salary|pay|salaries|emoluments ..8 fixed|set|determined|decided|prescribed ..6 order|decree|minister|ministers|government|cabinet|president|treasury',
    ru: 'плат*|вознаграждени*|оклад*|выплат*|оплат*|содержани* ..6 назнача*|определя*|устанавлива* ..3 министр*|министерств*|правительств*|кабинет*|президент* / члены|член|работа|обязанности|труд ..6 безвозмездно|бесплатно / на безвозмездной основе',
  },
  'security-check': {
    en: 'clearance|cleared|vetting|vetted|vets|screening|screened|check|checks|checked|background ..6 ministry|police|security|services|interior|intelligence|minister / security ..1 clearance|vetting|check|screening',
    ru: 'провер*|прошедш*|согласован*|согласия ..5 безопасност*|министерств*|полици*|внутренних|спецслужб*|органах',
  },
  'budget-of-other': {
    en: 'charged|charge|met|borne|paid|included|includes|include|shown|placed|entered|form|forms|part|provided|comes ..5 vote|estimates|budget|appropriation|appropriations|programme|allocation|funds|head ..5 ministry|minister|department|prisons|police|prison|corrections|president|presidency|prime|cabinet / permanent secretary|treasury|minister|ministry ..4 settles|approves|fixes|determines|cuts|reduces ..6 estimates|budget',
    ru: 'относ*|покрыва*|предусматрива*|включа*|показыва*|оплачива*|закладыва*|проход* ..5 смет*|бюджет*|счет ..5 министерств*|департамент*|управлени*|ведомств*|полици*|тюремн*|внутренних|президент*|правительств*|канцеляри* / заявк*|смет* ..3 утверждает|определяет|урезает|устанавливает ..2 министр*|министерств*|правительств*|кабинет* / министр*|министерств* ..3 утверждает|определяет|урезает ..3 смет*|заявк*|бюджет*',
  },
  'payment-leave': {
    en: 'payment|payments|expenditure|spending|expense|expenses|travel|journey|journeys|item|items|trip|trips|purchase|purchases|cheque|cheques ..12 without|require|requires|required|need|needs|subject|only|countersign*|warrants|must|shall|first|prior ..8 signature|signed|countersign*|approval|order|consent|authorisation|permission|visa|approved ..6 @outs / travel|mission ..1 order|orders|authorisation|warrant ..5 signed|issued|granted ..4 @outs / countersign* ..12 travel|item|payment|expenditure|payments|expenses|above / minister|ministry|secretary|treasury ..3 countersigns|countersign|approves|authorises ..5 payment|payments|travel|expenditure|expenses|purchases',
    ru: 'платеж*|расход*|поездк*|командиров*|выплат*|закупк*|трат* ..10 @leave ..6 @outs / командировочн* ..1 удостоверени* ..8 @outs / @outs ..3 визирует|подписывает|утверждает|согласует|разрешает ..4 платеж*|расход*|поездк*|командиров*|трат*',
  },
  'half-aim': {
    en: 'attention|regard|possible|practicable|strive|endeavour|aim|aims|desirable ..6 balance|women|sexes|men|gender|communities|groups|parity',
    ru: 'внимание|возможности|желательно|стремит*|учитыва* ..6 равновеси*|баланс*|женщин*|пол|полов|мужчин*|общин*|групп*|паритет*',
  },
};
