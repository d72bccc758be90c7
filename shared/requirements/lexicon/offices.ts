import type { Lexicon } from './concept.ts';

/** Which body stands as the mechanism, who sits on it and for how long, and which bodies stand beside it. */
export const OFFICES: Lexicon = {
  'npm-title': {
    en: 'national ..1 preventive mechanism / national mechanism ..3 prevention / mechanism ..3 prevention / preventive mechanism / mechanism ..6 article|articles|part 3|17|iv / article|articles|part 3|17|iv ..6 protocol',
    ru: 'национальн* ..1 превентивн* механизм* / механизм* ..3 предупреждени*|предотвращени* / превентивн* механизм* / нпм / стать*|част* 3|17|iv ..6 протокол*',
    tk: 'milli ..3 öňüni ..2 mehanizm*',
  },
  'stands-as': {
    en: 'constitutes|constitute|performs|perform|exercises|exercise|serves|serve|acts|act|acting|designated|established|created|entrusted|assumes|named|instituted|discharges|fulfils / as ?the|a national / is|are|shall ..1 be|the|together|a / duties|role|functions of / make|fulfils|fulfil|forms / makes up / make together / carries out / together form',
    ru: 'является|являются|выполняет|осуществляет|исполняет|действует|создается|создан|создать|учреждается|образуется|назначается|определяется|наделяется|признается|возлагаются|возложить|функции / в качестве / роль / несет ..2 обязанност*|функци* / исполняет|выполняет ..2 обязанност*|задач* / вместе ..2 составляют / составляют ..3 механизм / обязанност* ..3 механизм*',
    tk: 'döredilýär|bellenýär|hökmünde / bolup durýar / ýerine ýetirýär',
  },
  'designation-word': {
    en: 'designation|designations|designated|notice|notices|establishment|creation|composition|assignment|list / who ..3 mechanism|body / how ..4 reached|contacted / name|names and|or address|contact',
    ru: 'назначени*|назначен*|определени*|создани*|состав*|адрес*|перечень|перечн*',
    tk: 'bellenilm*|döredilm*|düzüm*',
  },
  'sum-of-bodies': {
    en: 'coordinator|coordinates|coordinate|coordinating|coordination|liaises ..8 inspectorates|bodies|mechanisms|institutions|monitors|visitors|commissions / central body|mechanism|coordinator / coordinator / bodies ..8 together|collectively / several bodies',
    ru: 'координ* ..8 орган*|инспекци*|механизм*|участник*|комисси* / центральн* орган|механизм / координатор / орган* ..8 совместно|вместе|в совокупности',
    tk: 'utgaşdyr*',
  },
  'old-to-new': {
    en: 'until ..8 elected|appointed|constituted|formed|takes|take|replaced|begins|established|office / hands|hand|pass|passes|transfer|transfers|transferred|handed ..6 archive|archives|files|records|documents / successor',
    ru: 'до ..6 избрани*|назначени*|формирования|образования|вступления|создания|начала / передает|передают|передаются|переда* ..6 архив*|дел*|документ*|материал* / правопреемник*',
    tk: 'çenli|saýlanýança|arhiw* ..3 geçir*',
  },
  'old-body': {
    en: 'existing|former|previous|present|old|outgoing|current|predecessor ..3 body|council|commission|mechanism|centre|committee|members|office|unit',
    ru: 'прежн*|действующ*|существующ*|бывш*|прошл*|нынешн* ..4 совет*|комисси*|механизм*|центр*|орган*|член*|состав*',
    tk: 'öňki|hereket edýän ..3 geňeş*|merkez*|edara*|düzüm*',
  },
  'persons-met': {
    en: 'person|persons|people|whom|interlocutor|interlocutors|detainee|detainees|individual|individuals|who|prisoners|those|anyone|inmates',
    ru: 'лиц|лица|лицами|собеседник*|людей|кем|кого|человек*|заключенн*|задержанн*',
    tk: 'adam*|şahs*|kim',
  },
  'own-part-of-report': {
    en: 'separate|special|distinct|own|consolidated|dedicated ..4 report|chapter|section|part / section|chapter|part ..3 of ..3 report ..10 mechanism|prevention|torture|unit|council / report ..5 of|by|on ..4 mechanism|npm|prevention|unit / separately ..3 from',
    ru: 'отдельн*|специальн*|самостоятельн*|консолидированн*|сводн* ..4 доклад*|отчет*|раздел*|глав* / раздел*|глав*|част* ..3 доклад* ..8 предупреждени*|пыт*|механизм*|превенц* / доклад* ..6 участник*|механизм*|нпм|предупреждени*',
    tk: 'aýratyn ..3 hasabat*|bölüm* / hasabat* ..4 mehanizm*',
  },
  'more-start': {
    en: 'half|one-third|third|lot|lots|stagger*|first ..3 visits|visit|budget|year|funds / credits|appropriations|funds|budget|money ..6 first|year|reserve|initial|interim',
    ru: 'жреби*|половин*|ротаци* / перв* ..3 посещени*|визит*|год|бюджет* / средств*|финансир* ..6 перв*|год',
    tk: 'bije|ilkinji ýyl*',
  },
  'two-deadlines': {
    en: 'within|in ..5 day|days|month|months ..20 within|in ..5 day|days|month|months|year / before ..6 end of',
    ru: 'месяц*|месячн*|дней|срок ..14 месяц*|месячн*|дней|срок|четырехмесячн*|трехмесячн*|двухмесячн*|шестимесячн*',
    tk: 'aý* ..10 aý*|gün*',
  },
  'years-in-office': {
    en: 'term|terms|mandate|mandates|appointed|elected|tenure|chosen|appoints|elects ..10 @number ..2 year|years / hold|holds|serve|serves ..5 @number ..2 year|years / last|lasts|run|runs|term|mandate|seat ..4 @number ..2 year|years / sit|sits ..3 @number ..1 year|years',
    ru: 'срок*|мандат*|полномочи*|избира*|избран*|назнача*|назначен*|избрани* ..10 @number ..2 год*|года|лет / длит*|длятся|действуют|действует|служит|исполняет ..4 @number ..2 год*|года|лет / работа*|состо*|остает*|длит*|заседа* ..4 @number ..1 лет|года|год',
    tk: '@number ýyl* ..6 möhlet*|saýla*|belle* / möhlet* ..6 @number ýyl*',
  },
  'few-years': {
    en: 'one|two|1|2 ..1 year|years',
    ru: 'один|два|двух|двухлетн*|однолетн*|1|2 год*|года|лет',
    tk: 'bir|iki|1|2 ýyl*',
  },
  'sanction-case': { en: 'disciplinary', ru: 'дисциплинарн*' },
  'visits-team': {
    en: 'team|teams|those who ..3 visit|visits / persons who ..3 visit|visits / group|groups',
    ru: 'групп*|команд*|посещени*',
  },
  'citizens-only': { en: 'citizen|citizens|prisoner|prisoners|convicts', ru: 'граждан|гражданам|осужденн*' },
  'other-overseers-only': { en: 'prosecutor|police', ru: 'прокур*|полиц*' },
  'elects-them': {
    en: 'elect|elects|elected|election|appoint|appoints|appointed|choose|chooses|chosen|selects|selected|votes',
    ru: 'избира*|избран*|избрать|назнача*|назначен*|голосу*|выбира*|утвержда*',
    tk: 'saýla*|belle*',
  },
  supervisors: {
    en: 'court|courts|judge|judges|prosecutor|prosecutors|prosecution|procurator|magistrate|magistrates|auditor* / visiting justice|justices / existing|other|judicial|prosecutorial|departmental|internal|public ..2 supervision|control|oversight|inspection|inspections / supervisory|oversight|inspection ..1 bodies|authorities|systems / ombud* / inspectorates',
    ru: 'суд|суда|суды|судов|судами|судьи|судей / прокурор*|прокуратур* / судебн*|прокурорск*|ведомственн*|парламентск*|общественн* ..2 контрол*|надзор*|наблюдени* / надзорн*|контрольн* ..1 орган* / инспекци* / ины*|други* ..2 орган*|форм* ..2 контрол*|надзор*',
    tk: 'prokuror*|kazyýet*|gözegçilik edýän',
  },
  recusal: {
    en: 'conflict|conflicts|interest|interests|tie|stake ..10 not|no ..3 take|part|deal|participate|visit|vote / recuse|recuses|recusal|abstain|abstains|abstention|withdraw|withdraws|step|steps ..8 / disclose|discloses|declare|declares ..4 interest|interests|stake / conflict|conflicts ..1 interest|interests / personal|family|private ..1 link|connection|interest|tie|ties|stake / not ..3 deal|take|visit|participate ..8 worked|served|employed / stay|stays|keep|keeps ..2 away|out / takes|take no part / leave|leaves|stands|stand ..2 to others|aside|down / excuse|excuses|excused',
    ru: 'конфликт*|заинтересован*|интерес* ..8 не ..3 участв*|посеща*|едет|вправе|может / отвод*|самоотвод*|отстраня*|воздержива* / отказыва* ..3 участи* / конфликт* интерес* / личн*|родственн* ..1 связ*|заинтересованн* / заявля*|декларир* ..4 интерес* / беспристрастност* / не ..3 участв*|посеща* ..8 работал*|служил* / устраня* ..3 от|участи* / берет|берут самоотвод / не ..2 едет|ездит|посещает ..6 связан*|заинтересован* / уступает ..3 место',
    tk: 'bähbit* ..3 çaknyş*|gapma-garşy*',
  },
  'renewal-word': {
    en: 'renewable|renewal|renewed|reappointed|re-appointed|re-elected|reelected|second|successive|consecutive ..6 / once only / one ..2 term|mandate|time / not ..3 renewable|eligible|re-elected / new ..1 mandate|term|election',
    ru: 'повторн*|переизбра*|вновь|подряд|еще раз|более одного|двух раз / права на ..2 новый / один раз|одного раза',
    tk: 'gaýtadan|ikinji gezek|yzly-yzyna',
  },
  'direct-link': {
    en: 'direct|directly|meet|meets|meeting|meetings|write|writes|correspond|corresponds|=information|=inform|=informs|confidential|confidence|freely',
    ru: 'прям*|непосредствен*|встреч*|информаци*|информиру*|сведени*|переписк*|переписыва*|свободно|конфиденциальн*',
    tk: 'göni|gönüden-göni|duşuş*|maglumat*',
  },
  'complaint-matter': {
    en: 'complaint|complaints|petition|petitions|petitioner|grievances / individual ..1 cases|appeals|applications',
    ru: 'жалоб*|петици* / обращени* ..2 граждан|лиц|заявител* / рассмотрени* ..2 обращени*',
    tk: 'arza*|şikaýat* / ýüztutma* ..2 seret*',
  },
  'group-member': {
    en: 'member|members ..3 group|council|commission|board|mechanism|chamber|committee|team|collegium|subcommission / observer|observers|visitor|visitors|inspectors|participants|monitors|deputies',
    ru: 'член* ..3 совета|группы|комиссии|механизма|коллегии|палаты|комитета / наблюдател* / участник* ..1 нпм|механизма / инспектор*|заместител*',
    tk: 'toparyň|geňeşiň|komissiýanyň ..2 agza* / synçy*',
  },
  'the-head': {
    en: 'ombud*|defender|commissioner|controller-general|inspector-general|guardian|protector|provedor|procurator|advocate|mediator|director|chairperson|chairman / head of ?the ..3 commission|centre|institute|office|mechanism|body|service|institution / chief inspector|commissioner',
    ru: 'омбудсмен*|омбудсман*|уполномоченн*|защитник*|акыйкатчы|директор*|контролер* / народн* адвокат* / главн* инспектор* / руководител*|председател*',
    tk: 'ombudsmen*|ygtyýarly*|direktor*|ýolbaşçy*|başlyk*',
  },
  'other-commission': {
    en: 'electoral|election|medical|disciplinary|parole|tender|certification|examination|examining|liquidation|ethics|appeals|qualification|attestation|housing|admissions ..1 commission|committee|panel|board|council',
    ru: 'врачебн*|избирательн*|аттестационн*|ликвидационн*|квалификационн*|дисциплинарн*|медицинск*|приемн*|тендерн*|экзаменационн*|жилищн*|наградн* ..1 комисси*|комитет*|совет*|коллеги*',
    tk: 'lukmançylyk|tertip-düzgün ..1 komissiýa*|topar*',
  },
};
