import type { Lexicon } from './concept.ts';

/**
 * Deeds that drafters of many traditions name in many ways, each as a class of single words. Rules join them with a matter
 * (matters.ts): "takes away from the powers", "does not relieve the judge of inspections" and "не умаляет полномочий" are one
 * rule, `diminish~competence`.
 */
export const ACTS: Lexicon = {
  deny: {
    en: 'not|no|nor|neither|never|cannot|nothing|nobody|none|without / prohibited|forbidden|inadmissible|unlawful|barred|precluded|impermissible / lapses',
    ru: 'не|ни|нет|нельзя|никто|никакой|никакие|никаких|без|ничто|ничего / запрещ*|недопустим*|воспреща*|=исключается|=исключаются / =неприкосновенны',
    tk: '@not',
  },
  diminish: {
    en: 'limit|restrict|affect|prejudice|derogate|detract|abridge|impair|diminish|lessen|reduce|displace|supersede|exclude|preclude|curtail|encroach|replace|substitute|relieve|hinder|prevent|exempt|release|infringe|abrogate|supplant|interfere|touch|weaken|undermine|stand / takes|take|taken|taking ..2 away / bar|bars',
    ru: 'ограничива*|ограничен*|затрагива*|умаля*|ущемля*|исключа*|заменя*|подменя*|замеща*|препятству*|отменя*|лиша*|сужа*|посяга*|вытесня*|освобожда*|мешает|мешают|стесня*|уменьша*|снижа*|ущерба|ущерб|умален*',
    tk: 'çäklendir*|ornuny|çalyş*|azalt*|täsir',
  },
  competence: {
    en: 'power|powers|=competence|=competences|competency|jurisdiction|function|functions|mandate|mandates|prerogative|prerogatives|right|rights|supervision|oversight|control|inspection|inspections|monitoring|remit|duties|role|activities|work / tasks|task',
    ru: 'полномочи*|компетенци*|функци*|мандат*|прав|права|право|надзор*|контрол*|проверк*|прерогатив*|юрисдикци*|ведени*|деятельност*|обязанност* / задач*',
    tk: 'ygtyýar*|wezipe*|gözegçilik*|hukuk*',
  },
  'other-overseers': {
    en: 'court|courts|judge|judges|prosecutor|prosecutors|prosecution|procurator|procuracy|magistrate|magistrates|inspectorate|inspectorates|auditor* / visiting justice|justices|committee|boards / red cross / icrc / council of europe / european committee / members of parliament|congress / deputies|parliamentarians / other ..3 bodies|institutions|organs|authorities|organisations|mechanisms|visitors|monitors / public|civil|lay|existing ..2 monitors|monitoring|visitors|commissions|councils|bodies / supervisory|oversight|monitoring|inspection ..1 bodies|authorities|systems / ngo|ngos / non-governmental / associations / judicial|prosecutorial|parliamentary|departmental|internal|public ..2 supervision|control|oversight|inspection',
    ru: 'суд|суда|судов|судами|судьи|судей|судье|судом / прокурор*|прокуратур* / красного креста / мккк / совета европы / европейск* комитет* / депутат*|парламентари* / други*|ины*|существующ*|действующ* ..3 орган*|институт*|организаци*|учреждени*|механизм* / общественн* ..2 наблюдательн*|контрол*|совет*|комисси*|наблюдател* / наблюдательн* комисси* / нпо / неправительственн*|некоммерческ* / надзорн*|контрольн* ..1 орган* / судебн*|прокурорск*|ведомственн*|парламентск* ..2 контрол*|надзор* / внутренн* контрол*|инспекци*',
    tk: 'prokuror*|kazyýet* / gyzyl haç / guramalar* / beýleki edara*',
  },
  obligate: {
    en: 'shall|must|obliged|bound|held|required|duty|duties|ensure|ensures',
    ru: 'обязан*|должн*|должен|обеспечива*|надлежит|возлага*',
    tk: 'borçl*|*maly|*meli',
  },
  invoke: {
    en: 'invoke|invoked|plead|pleaded|raise|raised|rely|relied|oppose|opposed|oppos*|object|assert|asserted|advance|advanced|claim|claimed|ground|grounds|reason|reasons|bar|bars|prevent|prevents|obstacle|excuse|justify|justification|pretext|impediment|refuse|refusing|withhold|withheld|withholding|apply|applies|applicable|override|overrides|exempt|exempts|hinder|hinders|stand / excuse|excuses|pleaded|stand',
    ru: 'ссыла*|ссылк*|основани*|основа*|препятств*|противопостав*|повод*|причин*|отказ*|отказыва*|освобожда*|явля*|ограничива*|мешает|мешают|исключа*|распространя*|применя*|предлог*|оправда*|быть',
    tk: 'esas*|päsgel*|salgylan*|bahana*',
  },
  'secret-word': {
    en: 'secret|secrets|secrecy|classified|classification|confidentiality|confidential|restricted|privilege|clearance / data protection',
    ru: 'тайн*|тайна|тайну|секрет*|секретн*|конфиденциальн*|гриф*|засекречен*|ограниченн* / защит* персональных данных / персональных данных',
    tk: 'syr|syry|syrlar|gizlin*',
  },
  irrespective: {
    en: 'irrespective|regardless|notwithstanding|despite|whatever|whatsoever|even|including|included|although|overrid*',
    ru: 'независимо|несмотря|включая|даже / вне зависимости / какого бы / какой бы / каким бы / в том числе / в том числе',
    tk: 'garamazdan / şol sanda',
  },
  give: {
    en: 'give|gives|given|supply|supplies|supplied|provide|provides|provided|furnish|furnishes|furnished|hand|hands|produce|produces|produced|deliver|transmit|transmits|communicate|disclose|disclosed|open|opened|shown|show|submit|lend|render|afford|grant|granted|allow|make / makes available / let|lets|opens ..4 in|enter|see|up / lend|lends / admit|admits|admitted / afford|shown',
    ru: 'предоставля*|предостав*|переда*|выда*|сообща*|сообщи*|направля*|открыва*|показыва*|предъявля*|обеспечива*|оказыва* / пропуска*|отвеча*|исполня*|показыва*|впуска* / впуска*|открыва*|отвеча*|помога*|допуст*|пуска*|отдает|отдают|кладет|вручает / дать|показать|пропустить|обеспечить|пропускает',
    tk: 'ber*|hödürle*',
  },
  obtain: {
    en: 'obtain|obtains|receive|receives|request|requests|ask|asks|asked|demand|demands|require|requires|access|consult|consults|examine|inspect|read|reads|copy|copies|copied|see|seen|peruse|collect|gather|study|view|know|entitled|acquaint / call for / calls for / look|looks|looked|laid|told|informed|shown|open|leaf|learns|learn|handed',
    ru: 'получа*|получить|запрашива*|запрос*|истребова*|требова*|доступ*|знаком*|изуча*|копи*|просматрива*|читать|собира*|осматрива* / открыт*|доступн*|знает|узнает|смотр*|посмотреть|листа*',
    tk: 'almak*|alýar*|soramak*|soraýar*|tanyş*|elýeter*',
  },
  warn: {
    en: 'notice|notices|notify|notified|notification|notifying|warning|warn|warned|announcement|announce|announced|announcing|appointment|forewarn*|advise|advance|advised|informing|unannounced|unheralded|unforeseen|unexpected|surprise|unnotified',
    ru: 'уведомлени*|уведомля*|предупрежден*|предупрежда*|извещени*|извеща*|оповещени*|оповеща*|сообщени*|объявл*|внезапн*|неожиданн*|необъявленн*',
    tk: 'duýdur*|duýdansyz*|öňünden / habar ber*',
  },
  'come-in': {
    en: 'visit|visits|visiting|enter|enters|entry|entering|access|inspect|inspects|inspection|admission|admit|admitted|go|goes|appear|appears|arrive|arrives|come|comes / call at / walk|walks|move|moves about|around|through|freely / set foot / turn up / turn up|in',
    ru: 'посещ*|визит*|вход*|проход*|доступ*|допуск*|инспекти*|осмотр*|проверк*|выезд*|прибыва*|являться|войти / обход*|обходят|открывается|осматрива* / приход*|прибыва*|являт* / приезжа*|прийти|приходит|приходят|едет|едут|ехать|являются / ходят|ходит|пройти / поездк*|проверяется|проверяются|проверяет',
    tk: 'girm*|saparlar*|sapar*|baryp|girip / baryp görm*',
  },
  'turn-away': {
    en: 'refuse|refused|refusal|refuses|deny|denied|denial|delay|delayed|postpone|postponed|defer|deferred|prevent|prevented|interrupt|interrupted|restrict|restricted|limit|limited|suspend|suspended|stop|stopped|oppose|opposed|block|blocked|hinder|obstacle|obstacles|object|withhold|stand / turn away / cut short / keep out / put off / made conditional / hindrance',
    ru: 'отказ*|отложен*|отложить|отлага*|откладыва*|перенос*|перенести|отсроч*|ограничен*|ограничи*|ограничива*|прекращ*|прекрати*|прерва*|прерыва*|приостан*|запрещ*|запрет*|недопущ*|воспрепятств*|задерж*|возража*|возражени*|препятств* / не допустить / отсрочить|отказать|не впустить|впустить|заставить ..2 ждать|прервать',
    tk: 'ret|gaýra|çäklendir*|gijikdir*|togtat*|päsgel* / ýüz dönder*',
  },
  speak: {
    en: 'interview|interviews|interviewed|interviewing|speak|speaks|spoken|talk|talks|converse|conversation|conversations|meet|meets|meeting|meetings|hear|question|questioned|communicate|listen|discuss|contact|dialogue',
    ru: 'бесед*|встреч*|разговор*|разговарива*|опрашива*|опрос*|опроси*|общаться|общени*|общается|общаются|заслуш*|интервью*|собеседован*|переговор*|поговорить|говорить|говорят|слуша* / выслушать|выслушива*|выслуша*',
    tk: 'gürrüň*|söhbet*|duşuş*|gepleş*',
  },
  'alone-with': {
    en: 'private|privately|privacy|alone / without ..4 witness|witnesses|present|presence|hearing|hear|listening|surveillance|supervision|monitoring|observation|third|others|overheard|recorded / not|cannot|no|nobody|neither ..6 heard|hear|overheard|overhear|listen|seen|see|present|observe*|witness*|recorded / out|beyond of ..3 hearing|earshot|sight / in ?the absence of / one-to-one / face to face / unsupervised|unmonitored|unwitnessed / tete-a-tete / no one else / nobody else / four eyes / no ..3 third|other ..2 person|party|persons / no ..2 member of staff / nobody|none|no ..5 earshot|hearing|present|listening',
    ru: 'наедине / без ..4 свидетел*|присутств*|посторонн*|прослушив*|наблюден*|третьих|третьи|контрол*|надзор* / не|ни|никто ..5 слыш*|прослуш*|подслуш*|слуш*|присутств*|наблюда*|видит|видеть|записыва* / с глазу / один на один / конфиденциальн* ..3 без|наедине / вне ..3 слышимости|видимости / отсутств* ..3 посторонних|сотрудник*|администраци*|третьих / никто|никому ..6 услыш*|увид*|подслуш*|видно|слышно / никого ..4 нет|рядом / без ..2 чужих|лишних / дверь ..3 закрыт*',
    tk: 'ýeke-täk|ýekelik*|ikiçäk*|şaýatsyz*',
  },
  'pick-freely': {
    en: 'free|freely|freedom|liberty|alone|itself|themselves|himself|own|discretion|independently|sole|solely|unrestricted|any|decide|decides|determine|determines',
    ru: 'свободн*|свобод*|сам|сама|само|сами|самостоятельно|усмотрени*|независимо|исключительно|любой|любых|любые|любое|единолично',
    tk: 'erkin|özi|özbaşdak|islendik',
  },
  pick: {
    en: 'choose|chooses|chosen|choice|choosing|select|selects|selected|selection|decide|decides|determine|determines|pick|picks',
    ru: 'выбира*|выбор*|выбрать|определя*|решает|избира*|отбира*',
    tk: 'saýla*|kesgitle*',
  },
  'take-along': {
    en: 'bring|brings|brought|carry|carries|carried|use|uses|used|using|take|takes|taken|make|makes|accompanied|accompany|accompanies|record|records|recorded|employ|install|introduce|keep / go|goes|come|comes|enter|enters ..2 in|along ..2 with / join|joins ..2 visit|visits|it|them',
    ru: 'брать|берет|берут|взять|проносить|пронос*|вносить|использ*|применя*|производить|производ*|осуществля*|привлека*|привлечь|пользова*|пользу*|вести|ведет|ведут|делать|снимать|снимает|сопровожд*|записыва*|фиксир* / иметь при себе / входит|входят|едет|едут|идет|идут ..2 вместе|с ..2 ней|ним|ними|членами / приводит|приводят|зовет|зовут|приглаша*',
    tk: 'ulan*|alyp|peýdalan*|çek*|çagyr*',
  },
  'open-letter': {
    en: 'open|opened|read|censor|censored|censorship|stop|stopped|intercept|intercepted|interception|delay|delayed|control|controlled|inspect|inspected|check|checked|overheard|overhear|monitor|monitored|screened|examined|withheld|held|tapped|listened|seized|unopened|uncensored|sealed|recorded',
    ru: 'вскры*|вскрыт*|читать|чита*|цензур*|задерж*|перехват*|контрол*|проверк*|проверя*|просматр*|просмотр*|прослуш*|подслуш*|изыма*|изъят*|перлюстр*|невскрыт*|запечатан*|закрыт*|опечатан*',
    tk: 'açyl*|senzura*|barla*|diňle*|sakla*',
  },
  'say-again': {
    en: 'sanction|sanctions|sanctioned|punish|punished|punishment|punishments|penalty|penalties|penalised|penalized|disadvantage|disadvantages|disadvantaged|reprisal|reprisals|prejudice|prejudiced|harm|harmed|detriment|detrimental|retaliat*|persecut*|victimi*|adverse|intimidat*|discriminat*|worse|worsen|hardship|molest*|suffer|suffers|suffered|unfavourable|liable|disciplin*|pressure|threat* / ill turn / revenge|vengeance|harm|ill|worse ..2 off / come|comes to ..2 harm',
    ru: 'санкци*|наказ*|репресси*|преследов*|преследу*|неблагоприятн*|притеснен*|притесня*|ущемлен*|ущемля*|ущерб*|ответственност*|дискримин*|давлени*|расправ*|=месть|=мести|угроз*|взыскани*|невыгодн*|ухудш*|стеснен*|воздействи*|ограничен*|ограничивать|лишен* / мстит|мстить|вред|вреда|зло|пострада*|плохо|хуже / притесн*|наказыв*|ущемить',
    tk: 'jeza*|yzarla*|sanksiýa*|basyş*|kemsid*|zyýan*|jogapkärçilig*',
  },
  'told-it': {
    en: 'communicated|communicating|communication|told|telling|spoke|spoken|speaking|given|giving|gave|gives|provided|providing|provides|supplied|supplying|informed|informing|informs|contact|contacted|contacting|turned|applied|cooperat*|complained|complaint|complaints|reported|reporting|statement|statements|testimony|assisted|assisting|met|disclosed|addressed|approached / talking|talked|passed|imparted|said',
    ru: 'сообщени*|сообщи*|сообща*|передач*|передал*|переда*|предоставлени*|предоставил*|обращени*|обрати*|обраща*|сотрудничеств*|жалоб*|рассказ*|контакт*|общени*|информиров*|показани*|содействи*|встреч*|беседу|бесед* / связ* с / сказанн*|разговор*',
    tk: 'berendig*|berenlig*|habar|aýdan*|arza* / ýüz tut*',
  },
  disclose: {
    en: 'disclose|disclosed|disclosing|disclosure|reveal|revealed|divulge|divulged|testify|testimony|evidence|witness|witnesses|surrender|produce|produced|seized|seizure|search|searched|demanded|compelled|compellable|compulsion|required|questioned|examined|published|release|released|inspect|inspected|confiscat*|tapped|tapping|intercept* / hand over',
    ru: 'разглаша*|разглашени*|раскры*|раскрыва*|выдава*|показани*|свидетел*|свидетельств*|допрош*|допрос*|допрашив*|изъят*|изыма*|выемк*|обыск*|истреб*|принужд*|требова*|передава*|арест*|прослуш*|перехват*|досмотр*|контрол*',
    tk: 'görkezme*|şaýat*|dökümleri|döküm*|diňle*|almak / aýan et* / paş et*',
  },
  approval: {
    en: 'agreement|approval|authorisation|authorization|permission|permit|leave|licence|clearance|visa|warrant|endorsement|sanction|concurrence|countersign*',
    ru: 'согласи*|разрешени*|согласовани*|одобрени*|санкци*|виза|визы|визой|допуск|допуска|лицензи*|мандат*|утверждени*',
    tk: 'rugsat*|razylyk|razylyg*|ylalaşyk|ylalaş*',
  },
  answer2: {
    en: 'answer|answers|answered|reply|replies|respond|responds|response|inform|informs|notify|notifies|report|reports|state|states|position|communicate|writing|written|explain|explains|account / tells|tell|answers|replies|replied',
    ru: 'ответ*|отвеча*|сообща*|сообщи*|информир*|уведомля*|письменн*|отчитыва*|доклад*|излага*|объясн* / отвечает|отвечают',
    tk: 'jogap*|habar*',
  },
  consider2: {
    en: 'examine|examines|consider|considers|considered|study|studies|review|reviews|weigh|weighs|implement|implements|comply|follow / look into / take up / take into account / have regard / give effect / act on / carry out / goes into|go into / looks|look|delve|delves|inquire|inquires into / take|takes|gives|give ..2 seriously|thought|account|consideration / deal|deals with / weighs|weigh / respond to / look|looks|give|gives ..2 carefully|attention|full ..3 at|to|consideration / weigh up',
    ru: 'рассматрива*|рассмотр*|изуч*|обсужд*|обсуд*|учитыва*|учесть|исполня*|исполни*|выполня*|анализир*|разбира*|принима* ..2 мер*|реализ*|внедря* / вника*|разбира*|изуча*|изучить|отнестись ..2 вниман* / не ..2 оставля* ..3 без ..2 внимани* / разбира*|вника*|вдумчиво|внимательно|взвеш*',
    tk: 'seret*|garaý*|öwren* / ýerine ýetir* / ara alyp',
  },
  dialogue2: {
    en: 'dialogue|discuss|discusses|discussion|discussions|talks|meet|meets|meeting|conversation|exchange|consultation|consultations|consult|consults|negotiate|confer|confers / talk|talks|table / position|views / sit|sits ..2 down|together / talk|talks over|about / discusses|confers|confer|meets|meet|consult|consults ..3 with / talk|talks|speak|meet|meets ..3 commission|mechanism|ombud*|body|board|it ..8 how|about|discuss / discuss ..4 how',
    ru: 'диалог*|обсужд*|обсуд*|консультац*|переговор*|встреч*|встреча*|бесед*|совместн*|обмен* / за ..1 стол|стол|столом / договорить*|согласов* ..3 мер* / позици*|точк* зрения / излагают|излагает|выражают|выражает ..3 позицию|мнение / садит*|садятся|встреча*|собира*|договарива*|беседу*|совеща* ..4 с|вместе / вместе с ..4 обсужда*|решают|ищут / совместно ..3 обсужда*|вырабатыва*|решают',
    tk: 'dialog*|gepleşik*|maslahatlaş* / ara alyp maslahat*',
  },
  'remove-office': {
    en: 'dismiss|dismissed|dismissal|remove|removed|removal|recall|recalled|revoke|revoked|revocation|terminate|terminated|termination|cease|ceases|ceased|cessation|vacant|vacated|lose|lost|relieve|relieved|expel|expelled|impeach|impeached|impeachment|suspended|end|ends|discharged / leaves|leave ..1 office / loses|lose ..2 seat|office',
    ru: 'освобожд*|освободи*|отозв*|отзыв*|отреш*|прекращ*|прекрати*|снят*|снима*|уволь*|уволен*|увольн*|смещ*|исключ*|утрач*|лишен*|лишить|досрочн*|выбыва*|сложен*|отставк*|импичмент* / покида*|покинуть ..2 должност*|пост|место / теря* ..2 должност*|мандат*',
    tk: 'boşat*|aýryl* / yza çagyr* / bes edil*',
  },
  hearing2: {
    en: 'heard|hearing|hear|defence|defend|defence|explanations|explanation|reply|appeal|appealed|court|tribunal|judicial|challenge|challenged|statement',
    ru: 'заслуш*|выслуш*|заслушива*|объяснени*|защищ*|обжал*|суд|суда|суде|судом|судебн*|возражени*',
    tk: 'diňle*|kazyýet*|şikaýat*|düşündiriş*',
  },
  majority2: {
    en: 'majority|two-thirds|three-fifths|three-quarters|thirds|fifths|quarters|unanimous|unanimously|votes|vote',
    ru: 'большинств*|единоглас*|голос* / двумя третями / две трети / двух третей / трех пятых / тремя пятыми / трех четвертей',
    tk: 'köplük*|ses|sesi / üçden iki',
  },
};
