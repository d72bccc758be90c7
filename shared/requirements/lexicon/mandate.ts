import type { Lexicon } from './concept.ts';

/** Group C: who the mechanism is, what it is for, which places it may enter. */
export const MANDATE: Lexicon = {
  'is-created': {
    en: 'established / is|are|hereby created|established|designated|set|appointed / there is|shall|are ..10 established|created|set / there is|shall ..3 be ..12 mechanism / shall establish / establishes / designated as / performs ..3 functions ..3 mechanism / is ..3 national preventive mechanism / acts|act|functions|serves|serve as ..4 mechanism / shall be the ..2 mechanism / carries out ..4 functions ..4 mechanism / functions ..4 mechanism ..6 performed|exercised|carried|entrusted / exercises ..4 mandate ..4 mechanism / tasks of ..3 mechanism / is charged|entrusted / also known / shall perform ..4 functions / have a division / creation / is the body|authority|institution|organ / hereby set up / is|are entrusted / shall be known as / maintains under / is the national',
    ru: 'учреждает|учреждается|учредить / создает|создается|создаются|создать|образуется|образуют / функции ..4 механизма / осуществляет ..3 функци* / выполняет ..3 функци* / является ..3 механизмом / определяется ..2 механизмом / назначается ..4 механизмом / в качестве ..3 механизма / возлага* ..6 механизма / признается ..3 механизмом / действует как ..3 механизм / наделяется ..2 полномочи* / полномочи* ..4 механизма ..6 осуществля* / деятельност* ..4 превентивн* механизм* / является национальн* / выполняет|осуществляет ..2 функци* / действует в качестве / образован*|учрежден*',
    tk: 'döredilýär / milli öňüni alyş mehanizm* / wezipelerini ..4 ýerine ýetirýär / bellenilýär',
  },
  'named-npm': {
    en: 'national preventive mechanism / national mechanism ..4 prevention / mechanism for the purposes / preventive mechanism / part iv of ..3 protocol / article 3 of ..3 protocol / optional protocol / commission|committee|council|centre|board|system ..4 prevention of torture / torture prevention committee|commission|body',
    ru: 'превентивн* механизм* / механизм* ..3 предупреждени* / комисси*|центр*|совет*|комитет* ..3 предупреждени*|предотвращени*|предупреждению пыток / факультативн* протокол* / статьей 3 ..2 протокола',
    tk: 'öňüni alyş mehanizm* / fakultatiw teswirnama*',
  },
  'npm-undetermined': {
    en: 'body performing ..8 determined|designated / mechanism ..8 determined|designated by ?the ..2 cabinet|government|minister|president / to be determined',
    ru: 'орган выполняющий ..8 определяется / механизма определяется ..2 кабинет*|правительств*|министр* / механизм* ..3 определяется ..2 кабинетом|правительством',
    tk: 'mehanizm* ..4 ministr*|hökümet*|prezident* ..4 kesgitle* / wezipelerini ..4 edara ..4 kesgitlenýär',
  },
  powers: {
    en: 'powers|competences|attributions|tasks|functions|mandate / powers of the / set out in this / has the following tasks|powers|functions / following powers|tasks|functions / rights and duties',
    ru: 'полномочи* / задачи / функции / права и обязанности / имеет право / вправе / выполняет следующие',
    tk: 'ygtyýarlyk* / wezipe* / wezipesi we ygtyýarlyk*',
  },
  'powers-in-law': {
    en: 'set out in this law|act / established in this law|act / powers ..12 this law|act / not be restricted by ..3 subordinate|by-laws|regulations / rules adopted by ..3 itself / rules adopted by the mechanism / has the following tasks|powers|functions / have the following powers|functions / it is for the / shall have ..5 powers / functions of the ..6 shall be|are / shall have the right|power / tasks of the ..5 are',
    ru: 'устанавлива* настоящим законом / установленн* настоящим законом / не могут быть ограничены ..2 подзаконн* / выполняет следующие ..2 задачи / имеет следующие / осуществляет следующие / вправе / имеет право / полномочия ..4 настоящим законом / предусмотренн* настоящим законом',
    tk: 'şu kanun ..2 kesgitlen* / aşakdaky hukuk*|wezipe*|ygtyýarlyk* / şu kanun bilen bellen*|kesgitlen* / kanunasty namalar ..4 çäklendirilip',
  },
  'visit-procedure': {
    en: 'procedure|conditions|rules|manner ..4 visit|visits|access / procedure and conditions / manner|procedure|rules ..8 visits|visit',
    ru: 'порядок ..4 посещени* / услови* ..3 посещени* / правила ..3 посещени*',
    tk: 'barlap görm* ..3 tertib*',
  },
  'prevention-aim': {
    en: 'torture|ill-treatment|usage|inhuman ..14 averted|forestalled|avoided|obviated / prevent|prevents|preventing|prevented|prevention|preventive ..12 torture|ill-treatment|inhuman|degrading / torture ..16 prevented|prevention / ill-treatment ..4 prevented / protect* ..8 against torture / protection ..6 from|against torture / nobody|no ..12 tortured|ill-treated|ill-treatment / keep ill-treatment from / risks ..4 noticed|before harm / strengthening ..6 protection ..8 torture / forestall*|avert*|avoid*|eradicat*|combat*|guard*|eliminat* ..14 torture|ill-treatment|inhuman|degrading|cruel|abuse|abuses / prevent|prevents|preventing|prevented|prevention ..16 torture|ill-treatment|inhuman|degrading / avert|averting|averts|stave|forestall|ward|guard|lessen|lower|reduce|against|combat ..8 torture|ill-treatment|abuse|abuses|inhuman|maltreatment / so that ..10 not ..4 happen|occur|come|arise',
    ru: 'предупрежд*|предупреждени*|предотвращени*|предотвращать|недопущени*|профилактик* ..5 пыт*|жесток* / предупреждени* / защит* ..8 от пыток / предупреждени* пыток / предупредить|предотвратить|недопущен*|искорен*|исключить|недопустить ..6 пыт*|жесток*|бесчеловечн* / не допустить ..4 пыт*|жесток* / не ..1 допускать|допустить ..3 пыт*|жесток* / чтобы ..8 не ..4 допуск*|случ*|было ..4  / чтобы ..18 не ..3 случ*|происход*|повтор*|было / упрежда*|упредить|предвосхи* ..8 пыт*|жесток*',
    tk: 'öňüni al* / gynama* ..12 öňüni',
  },
  'whether-or-not-complaint': {
    en: 'irrespective|regardless|independently of ..4 complaint|complaints / whether or not ..4 complaint|complaints',
    ru: 'независимо от ..4 жалоб* / вне зависимости от ..4 жалоб*',
    tk: 'arza* ..3 garamazdan',
  },
  torture: {
    en: 'torture|tortured / ill-treatment|ill-treated / inhuman / degrading / cruel',
    ru: 'пыт* / жесток* / бесчеловечн* / унижающ*',
    tk: 'gynama* / rehimsiz* / mertebe* kemsid*',
  },
  'other-ill-treatment': {
    en: 'ill-treatment|ill-treated / inhuman / degrading / cruel / maltreatment',
    ru: 'жесток* / бесчеловечн* / унижающ* / плох* обращени*',
    tk: 'rehimsiz* / mertebe*',
  },
  'on-complaint': {
    en: 'upon|on ..3 receipt of ..2 complaint|complaints / receipt of a complaint / only on complaints / in response to complaints',
    ru: 'при поступлении ..2 жалоб* / по жалоб* / на основании жалоб* / поступлении жалоб*',
    tk: 'arza* ..3 gelip gow*',
  },
  'liberty-definition': {
    en: 'deprivation of liberty ..6 means|is|includes|understood|understand / deprived of ?their liberty ..6 means|when|are|is / place* of detention|custody|deprivation ..3 means|includes|is / means ..12 place|establishment|setting|facility|premises ..20 deprived|held|kept|detained|leave|liberty / custody setting is / any form of detention / place ..4 deprivation|detention ..6 mean / restriction of liberty ..6 means|understood',
    ru: 'под лишением свободы / лишением свободы ..6 является|понимается|признается / лица лишенные свободы / любая форма ..3 задержания|заключения|содержания / лишение свободы ..5 - / местами лишения свободы ..6 понима*|призна*|явля* / под местами / мест* лишения свободы ..3 означает',
    tk: 'azatlyk* mahrum ..6 düşünilýär / azatlykdan mahrum etmek ..30 / azatlykdan mahrum ediş ýer* ..20 degişlidir|düşünilýär',
  },
  'not-leave': {
    en: '@not ..3 free to ..1 leave|go|depart / @not ..3 permitted|allowed|able|possible|let to leave / cannot|may|could not ..2 leave ?at ?the ?place|will|freely / cannot leave|depart|exit / unable to leave / whether ..3 free to leave / @not free to walk / @not free to leave / walk out / leave at will / at will / freely leave / not|cannot|nor|unable|must ..5 leave|depart|walk|go|exit|quit ..8 will|pleases|wish|accord|wishes|freely|choice|own / not at leave to / must remain in / against ..3 will / not ..3 liberty to ..2 go|leave|depart / may|can|could not ..3 walk|go out|away|home / door|doors ..4 closed|locked|shut ..3 him|her|them / kept|held|shut in / not ..3 choice ..4 leave|go',
    ru: 'не ..3 покинуть|покидать / не имеет возможности ..3 покинуть / по собственному желанию / по своей воле / по своему желанию / не ..4 уйти|уходить|покинуть|покидать|выйти|выходить|удалиться|оставить / исключа* ..5 покинуть|уйти|выход / против ..2 воли / не ..5 уйти|покинуть|выйти|оставить|уехать|удалиться ..4 захочет|пожелает|желани*|воле|усмотрени* / не ..3 свобод* ..3 уйти|покинуть|выйти / удержива* ..3 против|воли / не ..3 выпуск*|отпуск*',
    tk: 'gidip bilme* / taşlap bilme*|gitme* / taşlap gitmäge|gitmek ..2 haky|hukugy / çykyp gitme*|bilme* / gidip|çykyp ..2 bilme*',
  },
  'public-private': {
    en: 'public|private or|and ..1 private|public / whoever owns / private ..6 entity|institution|facilities|setting / public private / owns or runs / regardless of ownership / any ?form of ownership / irrespective of ..3 owner* / belongs to ..3 state|company|firm / whoever ..2 runs|owns|manages|operates / state or ..3 company|firm|undertaking|private / run by ..3 state ..4 private|firm|company',
    ru: 'государственн* ..3 частн* / частн* ..2 учреждени* / независимо от ..2 форм* собственности / любой формы собственности / частных / кому ..2 ни ..3 принадлеж* / кто ..3 ни ..3 владе*|управля* / независимо от ..4 собственник*|владельц* / государств* ли|или ..6 частн*|фирм*|компани* / частн* ..4 или|либо ..3 государств*',
    tk: 'döwlet ..3 hususy / hususy / döwlet ýa-da hususy',
  },
  'by-order': {
    en: 'by ..2 order / instigation / acquiescence / consent ..6 authority / agreement of an authority / because ..12 authority|court ..8 ordered|prompted|approved|tolerated|order / ordered prompted / omission of a public / knowingly let / tacit consent / at the instigation / express or tacit / prompted approved / by virtue of ..4 order / decision|order of ..6 authority|court|administrative / has ..4 ordered|prompted|agreed|acquiesc* / ordered it|so / organ|organs|body|authority|power ..6 directed|suggested|allowed|ordered|chosen|chose|tolerated|agreed|prompted|authorised|authorized|decided / chosen not to notice / looked the other way / turned a blind eye / with ..3 knowledge|approval|connivance|toleration / court|authority|office|official|officer|agency|judge ..8 caused|placed|put|sent|assigned|committed / official|authority|officer ..4 said|let|lets',
    ru: 'по распоряжению / по инициативе / по указанию / с ..1 согласия / с ведома / молчаливого согласия / по решению ..6 органа|суда|административного / по приказу / при попустительстве / по ..2 приказу / по его указанию / молчаливом согласии / по ..4 распоряжению|решению|указанию|приказу|воле ..4 орган*|суд*|власт*|лиц* / либо с ведома / с ..2 ведома|одобрения|попущени* / закрыва* глаза / при ..2 бездействии / орган*|суд*|должностн*|чиновник* ..6 велел*|распоряд*|допуст*|поместил*|решил* / с ..2 позволения / закрыл* глаза',
    tk: 'görkezmesi / buýrugy* / dymmak* razylyg* / çözgüdi|buýrugy|görkezmesi|razylygy boýunça / dymyp razy*',
  },
  place: {
    en: 'place|places of ..2 deprivation|detention|confinement|custody|imprisonment|liberty / place|places ..4 deprived|held|detained|kept|persons|people|restriction|restricted / place|places / custody setting|settings / detention facility|facilities / institution|institutions|establishment|establishments|facility|facilities|premises / prison|prisons / closed institutions / penitentiary institutions',
    ru: 'мест* лишения свободы / мест* ..3 содержания / места|мест|местах|место / учреждени* / помещени* / изолятор* / объект*',
    tk: 'ýerler*|ýeri|ýerlere / edara* / ýer|ýere|ýerine|ýerler / edara* baryp',
  },
  'any-place': {
    en: '@all ..5 place|places|setting|settings|establishment|establishments|premises|facility|facilities|institution|institutions|spot / any other spot|place / every corner / @all situation / places ..1 where ..4 are or|and may|might|could / wherever / all establishments|sites|locations|premises|institutions / @all ..6 camp|camps|yard|vehicle|building|room|cell|dwelling|compound|shelter|ward',
    ru: '@all ..4 место|места|мест|местах|учреждени*|помещени* / места в которых / мест* ..8 находятся или могут / любая форма',
    tk: 'islendik|ähli|hemme ..3 ýer*|edara*',
  },
  'may-be-held': {
    en: 'are or|and ..2 may|might|could|can / is or ..2 may|might|could|can / may be ..2 found|held|detained / could be ..1 held|kept / might be found / or may be / may be deprived / or ..2 might|may|could be / might|could ..2 be ..2 held|kept|placed|locked|shut',
    ru: 'находятся или могут / находится или может / могут находиться / могут содержаться / содержатся или могут / содержатся или могут|может / могут содержаться|находиться|удерживаться / или ..2 могут|может|могли|мог ..2 быть|находиться|содержаться|оказаться|удерживаться',
    tk: 'saklan*|bolan ýa-da ..3 biljek|bilýän',
  },
  'not-exhaustive': {
    en: 'not exhaustive / non-exhaustive / including but not limited / @not limited to / examples only / only examples / gives examples / other ..3 place|places|facility|institutions / absence of a place / in particular / any other|similar ..6 place|places|institution|facility|entity / as well as any other / interpreted in accordance ..6 article 4 / public and private ..6 transport / without ..4 narrowing|limiting|restricting|limitation / among others|other / inter alia / for example|instance / such as / generality / by way of example|illustration / whatever ..3 called|name|kind / not ..3 exclude|excluding / need not be|appear ..3 list / merely|only|just|as ..3 instances|examples|illustrations / illustrative / not ..3 closed|complete|exhaust* / are instances',
    ru: 'не ограничи* / не являе* исчерпывающ* / и ин* ..2 мест*|учреждени*|объект* / в том числе / в частности / ины* места / други* мест*|учреждени* / а также любые ..3 мест*|учреждени* / но не исключительно / в числе прочего|прочих / не ограничива* / например / не только / в том числе но / и любое|любые|всякое ..2 ино*|друго*|места / перечень ..4 не ..3 исчерпывающ*|закрыт* / как то / не исключает ..3 ин*|друг*',
    tk: 'we beýleki ..2 ýer* / çäklenme* / gutarnykly däl|däldir / sanaw* ..3 ýoklugy / beýleki ulag serişde*',
  },
  'closed-list': {
    en: 'listed in ?the annex|schedule|list / institutions|places|facilities ..1 listed|specified|enumerated / included ..2 list|annex|schedule / list ..3 approved / following institutions only / places ..6 are ?only correctional|penitentiary|prisons|remand / detention are ..4 institutions|prisons / following ..1 places|institutions|facilities|establishments / only ..3 places|institutions|facilities|establishments / place|places ..1 deprivation|detention|custody ..4 means|mean|are ..1 penal|penitentiary|prison*|correctional|remand|institutions',
    ru: 'включенн* в перечень / согласно перечню / по перечню / перечн* ..3 утвержда* / указанн* в перечне / относятся ..1 исправительные|следственные|учреждения ..6 изолятор*|учреждени*|колони* / лишения свободы ..3 относятся исправительные / следующие|следующих|следующим ..1 места|мест|местам|учреждения|учреждений|объекты / только в ..2 учреждени*|мест* / исключительно ..3 учреждени*|мест* / мест* лишения ..4 свободы ..2 исправительн*|пенитенциарн*|следственн*|изолятор*|колони*|учреждени* / мест* содержания под стражей ..2 исправительн*|следственн*|изолятор*',
    tk: 'sanawa ..1 girizilen / diňe ..3 sanaw*|edara* / sanaw ..2 gutarnykly / azatlykdan mahrum ediş ýerler* ..1 düzediş|türme*',
  },
  'closed-persons': {
    en: 'persons deprived of their liberty are ..4 serving|convicted|sentenced / serving a sentence ..10 remand*',
    ru: 'лица лишенные свободы ..3 осужденные|осуждённые / осужденные к лишению свободы и лица содержащиеся',
    tk: 'iş kesilenler',
  },
  suspected: {
    en: 'reason|grounds to believe|suspect|assume ..10 held|detained|deprived|place|liberty / believes to be|that / assessment whether / suspects / wherever ..6 believe* / considers ..4 to be a place / presumed / reason|reasons|grounds|cause ..3 believe|think|suspect|suppose ..8 held|kept|place|detained|confined / think|thinks|believe|believes|suppose|likely|appears|seems ..8 being|is|are ..3 kept|held|detained|locked|confined / place|places ..4 no ..2 list / unlisted|undeclared|unrecorded',
    ru: 'основани* полагать / основания ..3 предполагать / оценк* ..3 является ли / по мнению механизма ..4 содержатся / предположительно / причин*|основани*|повод ..3 полагать|думать|подозревать|считать|предполагать / подозрева*|предполага*|считает|полагает ..8 содерж*|удержива*|наход*|заперт* / не ..3 числ*|значит*|внесен*|зарегистрир* / не ..2 объявлен*',
    tk: 'esas bolan|bar ..3 hasap / hasap etmäge esas|esas* / esas* bardyg* / esas bolan',
  },
  'not-registered': {
    en: 'not registered as|officially / officially registered / sanction ?of|from ?the ?prosecutor / prosecutor sanction',
    ru: 'с санкции прокурора / не отнесенн* к местам / официально зарегистрированн*',
    tk: 'prokuror* ..1 rugsad*|sanksiýa*',
  },
  complement: {
    en: 'supplements|supplement|complement|complements ..6 not replace|replaces / does not replace / not a substitute|substitute / without replacing / restriction or weakening / strengthening of monitoring / no|not ..4 administrative or disciplinary / does not exclude ..6 supervision|control / without prejudice to ..6 competences|supervision|control|powers of / in addition to other / not ..3 restrict ..6 other bodies / without ..2 encroach*|prejudice|prejudicing|affecting|detract*|derogat* ..8 powers|prerogatives|competence*|authority|jurisdiction|functions / do|does|shall not ..2 affect|replace|substitute|limit|detract ..8 powers|competence*|supervision|control|jurisdiction|oversight / in addition to ..6 supervision|control|inspection|oversight',
    ru: 'дополняет ..6 не ..1 заменяет|подменяет / не заменяет / не подменяет / не исключает ..6 надзор*|контрол* / дополня* существующ* / не ограничивает ..6 компетенци* / без ущерба ..6 полномочи*|компетенци*|функци*|надзор* / не подменя*|заменя*|замеща*|затрагива* ..6 надзор*|контрол*|полномочи*|компетенци* / не ..3 заменя*|подменя*|исключа*|ограничива* ..6 контрол*|надзор*|полномочи*',
    tk: 'üstüni ýetir* / ornuny tutma*|çalyşma*',
  },
  'merged-with-prosecutor': {
    en: 'functions ..4 mechanism ..4 assigned ..6 prosecutor / performed by the prosecutor',
    ru: 'возлагаются на органы прокуратуры / возлага* ..4 прокуратур*',
    tk: 'prokuratura* ..3 ýüklen*',
  },
  consultation: {
    en: 'published for ..3 comment|discussion|consultation / public consultation|discussion / summary of comments / models were compared / consulted ..6 civil|public|organi* / public hearings ..3 draft',
    ru: 'общественн* обсуждени* / опубликован для ..2 обсуждени* / публичн* ..1 консультаци*|обсуждени* / сведения о поступивших предложениях / консультаци* с ..3 обществ* / обсужда* с ..3 организаци*|обществ* / сравниваются варианты',
    tk: 'jemgyýetçilik ..2 ara alyp',
  },
  'ministries-only': {
    en: 'agreed with ?all ..2 ministries / interested ministries',
    ru: 'согласован со всеми / заинтересованными министерствами',
    tk: 'ministrlik* ..3 ylalaşyl*',
  },
  'notify-designation': {
    en: 'notify|notifies|=inform|=informs ..3 subcommittee ..10 designat*|body|mechanism|change|establishment / notice of the designation / designation ..6 notified|published|communicated / communicate* ..6 designation / subcommittee ..4 =informed|notified',
    ru: 'о назначенном ..8 уведомляет / уведомляет подкомитет / уведом* ..6 подкомитет* / сведения о назначении ..4 публик* / извеща*|информиру* ..3 подкомитет* / подкомитет* ..2 извеща*|уведомля*|информир*',
    tk: 'kiçi komitet* ..6 habar ber*',
  },
  'multi-bodies': {
    en: 'central mechanism / designated bodies / several bodies / local mechanisms / a body may be designated / coordinates the ..2 bodies|mechanisms / minimum requirements ..4 local / designation of several / each of the designated / bodies together form / in respect of police / is designated in respect / regional mechanisms / provincial mechanisms / together ..3 national preventive|mechanism / bodies|commissions|inspectors ..4 together',
    ru: 'центральн* ..3 механизм / нескольких органов / каждый из них должен / координаци* ..3 осуществля* центральн* / назначенн* орган* / местн* механизм* / региональн* механизм* / в отношении изоляторов ..8 выполняет / территориальн* механизм* / вместе составляют / областн*|региональн*|районн*|местн* ..1 групп*|комисси*|отделени*',
    tk: 'birnäçe edara* / merkezi mehanizm*',
  },
  'multi-standards': {
    en: 'minimum requirements / only if it satisfies / satisfies articles / coordinates / must meet / not assigned to another / shall meet the requirements / meet ..3 requirements / no ..3 place ..4 uncovered|unvisited',
    ru: 'должен отвечать требованиям / отвечать требованиям / координаци* / отвеча* ..2 требованиям / согласу* ..3 работу / сводит воедино / ни одно место',
    tk: 'talap* laýyk / utgaşdyr*',
  },
  'special-unit': {
    en: 'department|division|unit|section|group|subdivision|office ..3 prevention|preventive|mechanism / separate ..2 unit|department|division|subdivision|structural / special preventive group / own unit / specialised unit|department / structural subdivision|unit / separate|special|distinct|own department|unit|division|section|bureau / specialised|dedicated|distinct ..2 unit|department|section|team|division|office / department|division|unit|section|directorate ..10 no|not ..4 other|complaints / carry|carries on no other ..2 business',
    ru: 'самостоятельн* ..1 подразделени* / отдельн* ..2 подразделени*|структурн* / структурн* подразделени* ..6 предупреждени*|механизм*|превентивн* / отдел* ..3 предупреждени* / управлени* ..3 предупреждени* / специальн* подразделени* / специальн* превентивн* групп* / департамент* ..3 предупреждени* / департамент* ..2 превенци* / отдел*|управлени*|департамент* ..2 превенци*|превентивн* / специализированн* ..2 подразделени*|отдел*|управлени*|департамент* / жалоб* не ..2 занима* / не ..2 занима* ..2 жалоб*',
    tk: 'aýratyn ..2 bölüm* / özbaşdak bölüm* / aýratyn ..2 bölüm* / aýratyn düzüm bölüm*',
  },
  'unit-resources': {
    en: 'its staff and / own|separate staff / appropriations ..6 only / staff and appropriations / separate ?budget line|heading|budget / kept apart / earmarked / own|separate ..2 budget|staff|personnel / staffed / dedicated ..2 budget|staff|resources / complement of ..8 posts / staff and ..2 budget of / own ..2 posts|papers|budget|staff|head / papers apart',
    ru: 'отдельн* штат* / отдельн* строк* / отдельн* бюджет* / собственн* штат* / собственн*|отдельн* ..2 бюджет*|штат*|персонал* / отдельн* финансир* / своим|своей|своя|свой ..2 штатом|строкой|бюджетом|сметой|штат|строка',
    tk: 'aýratyn ..2 işgär* / aýratyn setir*',
  },
  'existing-staff': {
    en: 'existing staff / within the approved budget / existing ..2 resources / by the staff of the office',
    ru: 'утвержденной штатной численности / в пределах ..3 численности / существующ* штат*',
    tk: 'bar bolan işgär*',
  },
  'body-replaced': {
    en: 'present|existing|former|old|previous mechanism|centre|commission|body|council / successor / liquidated|abolished|dissolved|wound / archives pass / ceases to exist / legal successor / continues to exercise',
    ru: 'действующ* механизм / упразд* / ликвидир* / правопреемник* / прекращает ..2 деятельность / прежн* механизм*',
    tk: 'ýatyr* / hereket edýän mehanizm',
  },
  continuity: {
    en: 'continues|continue to exercise|perform|carry|work ..8 until / until ..8 new ..4 office / archives pass / successor ..6 confidential* / until the first members / present|existing|former|old ..2 mechanism|body ..3 goes|go on|continues',
    ru: 'продолжает осуществлять / до вступления в должность ..4 нов* / до избрания ..4 нов* / до начала деятельности / архив* ..3 переда* / пока ..8 не ..2 приступили|приступит|избран* ..8 прежн*|действующ* / ведет|ведёт|продолжает ..4 прежн*|прежний|действующ*',
    tk: 'dowam ed* ..3 täze|çenli',
  },
  'abolished-now': {
    en: 'liquidated from|on|upon / abolished from|on / ceases to exist / shall be liquidated / on|from|upon ..8 commencement|entry|day ..12 ceases|cease to exist|operate|function',
    ru: 'упразднить со / ликвидировать / упразд* ..2 со дня / со дня ..24 прекращает|прекращают работу|деятельность',
    tk: 'ýatyrmaly',
  },
};
