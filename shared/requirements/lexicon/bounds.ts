import type { Lexicon } from './concept.ts';

/** What bounds, opens or undoes a guarantee: who decides, in which cases, from when, for whom. */
export const BOUNDS: Lexicon = {
  'no-warning': {
    en: 'without|no|neither|nor ..4 notice|notification|warning|announcement|announcing|announced|notified|warned|informing|appointment|forewarning / unannounced / unnotified / surprise ..1 visit|visits|inspection|inspections / not ..3 announced|notified|forewarned|preceded / need not ..4 notify|announce|notice|warn / need|needs not ..3 told|informed|notified|warned|announced / not|never ..3 told|informed|warned|notified ..2 advance|beforehand|prior',
    ru: 'без|ни|не ..5 уведомлени*|предупреждени*|извещени*|оповещени*|объявлени* / внезапн* / необъявленн* / неожиданн* / не ..2 уведомля*|предупрежда*|извеща* ..3  / предупреждать|уведомлять|извещать|сообщать|предупреждени*|уведомлени* ..4 не ..2 нужн*|обязан*|требу*|надо|необходим*',
    tk: 'duýdursyz|duýdansyz* / habar bermezden|bermän / öňünden ..2 duýdurmazdan|habarsyz',
  },
  'urgent-grounds': {
    en: 'national ..1 defence|defense|security / public safety|security|order / natural disaster|disasters|calamity / serious ..1 disorder|troubles|disturbance|unrest / urgent|pressing|compelling|imperative ..2 grounds|reasons|necessity|grounds / state of emergency|siege|war / quarantine|epidemic / martial law',
    ru: 'национальн* ..2 оборон*|безопасност* / общественн* безопасност*|порядк* / стихийн* бедств* / серьезн* беспоряд* / настоятельн*|неотложн*|веск*|крайн* ..2 причин*|основани*|необходимост* / чрезвычайн*|военн* положени*|ситуаци* / карантин* / эпидеми* / обысков* мероприяти* / побег* / особ* режим* / режим* ..1 особ* / специальн* операци*',
    tk: 'milli ..1 goranmak|howpsuzlyk* / tebigy betbagtçylyk* / adatdan daşary / karantin*',
  },
  'npm-title': {
    en: 'national ..1 preventive mechanism / national mechanism ..3 prevention / mechanism ..3 prevention / preventive mechanism / mechanism ..6 article|articles|part 3|17|iv / article|articles|part 3|17|iv ..6 protocol',
    ru: 'национальн* ..1 превентивн* механизм* / механизм* ..3 предупреждени*|предотвращени* / превентивн* механизм* / нпм / стать*|част* 3|17|iv ..6 протокол*',
    tk: 'milli ..3 öňüni ..2 mehanizm*',
  },
  'stands-as': {
    en: 'constitutes|constitute|performs|perform|exercises|exercise|serves|serve|acts|act|acting|designated|established|created|entrusted|assumes|named|instituted|discharges|fulfils / as ?the|a national / is|are|shall ..1 be|the|together|a / duties|role|functions of / make|fulfils|fulfil|forms / makes up / make together / carries out / together form',
    ru: 'является|являются|выполняет|осуществляет|исполняет|действует|создается|создан|создать|учреждается|образуется|назначается|определяется|наделяется|признается|возлагаются|возложить|функции / в качестве / роль / несет ..2 обязанност*|функци* / исполняет|выполняет ..2 обязанност*|задач*',
    tk: 'döredilýär|bellenýär|hökmünde / bolup durýar / ýerine ýetirýär',
  },
  'exec-names-it': {
    en: 'minister|ministry|government|president|cabinet|governor|decree|order|notice|regulation ..8 designate|designates|designated|determine|determines|determined|name|names / designated|determined|appointed|named ..4 by|in ..2 minister|ministry|government|cabinet|president|decree|order|notice|regulation / government|minister|cabinet|president ..3 decide|decides ..6 body|organ|institution',
    ru: 'министр*|министерств*|правительств*|президент*|кабинет*|постановлени*|указ* ..6 определя*|назнача*|утвержда* / определя*|назнача*|назначен*|утвержда* ..4 министр*|министерств*|правительств*|президент*|кабинет* / решени* ..12 принима* ..1 правительств*|президент*|министр* / правительств*|президент* ..4 решает|принимает решени*',
    tk: 'hökümet*|ministr*|prezident* ..4 kesgitle*|belle*',
  },
  'ministry-unit': {
    en: 'unit|branch|section|division|department|directorate|service|part|organ ..2 of|within|under|in|inside ..3 ministry|department|corrections|police|interior|government|prison|minister',
    ru: 'подразделени*|управлени*|отдел*|департамент*|част*|служб* ..3 министерств*|ведомств*|мвд|минюст*|правительств*',
    tk: 'ministrlig* ..3 bölüm*|düzüm*',
  },
  'free-of-state': {
    en: 'independent|autonomous|separate|distinct|independently|apart of|from ..1 any|all|every|the|other|government|executive ..5 authority|authorities|body|bodies|organ|organs|power|branch|government|executive|ministry|institution|administration|entity / no|nor|not|neither ..6 supervision|hierarchy|subordination|tutelage|oversight|control ..8 ministry|minister|government|executive|authority / not ..3 subordinate|answerable|attached|accountable|subject ..5 ministry|minister|government|executive|authority|body|administration / outside ..4 executive|government|administration / officer|agent|organ|commissioner ..1 parliament|congress / under ..3 hierarchical|no / attached|belongs|subordinate|to|nowhere ..6 department|ministry|executive|government|administration ..6 nor / neither attached|subordinate ..8 / only|solely ..4 parliament|legislature|assembly|congress ..4 dissolve|abolish|restructure|merge / not ..3 be ..2 dissolved|abolished|merged ..6 law|parliament',
    ru: 'независим*|автоном*|самостоятельн*|отдельн* от|по ..1 любо*|любых|всех|органов|органа|исполнительн*|государственн*|отношению ..5 орган*|власт*|министерств*|правительств*|лиц* / не ..4 подчин*|подотчет*|подведомствен*|входит ..6 орган*|министерств*|правительств*|исполнительн*|систем*|структур* / не находится ..3 подчинени*|ведени* / вне ..3 исполнительн*|систем* / надзор* ..4 министерств* не / не ..3 являе* ..2 част* ..4 министерств*|орган*|ведомств* / упразднить|ликвидировать|реорганизовать|слить ..8 только|лишь ..3 закон*|парламент*',
    tk: 'ýerine ýetiriji ..4 garaşsyz*|däl / tabyn däl*',
  },
  clandestine: {
    en: 'clandestine|unofficial|undeclared|unregistered|makeshift|unacknowledged|improvised|informal|secret ..3 place|places|prison|facility|premises|detention / declared or|and / clandestine / whether or not ..4 registered|recognised|recognized|declared|official / outside ..3 territory / beyond ..3 border|borders|territory',
    ru: 'неофициальн*|тайн*|негласн*|необъявлен*|незарегистрир*|временн* ..3 мест*|помещени*|тюрьм* / за пределами ..3 территори*|государств* / за рубежом|границей / независимо от ..3 регистрац*',
    tk: 'gizlin ýer* / çäklerinden daşary*',
  },
  'designation-word': {
    en: 'designation|designations|designated|notice|notices|establishment|creation|composition|assignment|list',
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
  'instruct-word': {
    en: '=instruction|=instructions|=orders|directive|directives|influence|interference|interfere|interferes|=pressure|dictate|subordination|tutelage|meddle|meddling|intervene / bound ..3 mandate|instructions|orders / tell ..2 them|it|members',
    ru: 'указани*|инструкци*|распоряжени*|приказ*|поручени*|мандат*|влияни*|воздейств*|вмешательств*|вмешива*|давлени*|принужд*|принуди*|подчинени*|подчиня*|директив*',
    tk: 'görkezme*|buýruk*|gatyş*|goşul*|basyş*|täsir',
  },
  'from-whom': {
    en: 'anyone|anybody|any|authority|authorities|person|persons|body|government|party|minister|executive|whomsoever|outside|organ|power|institution|else|nobody|none|no-one / no one',
    ru: 'кого|кто|никто|кем|ком|орган*|лиц*|государств*|правительств*|власт*|партии|партий|должностн*|сторон*|их|него|деятельность',
    tk: 'hiç|edara*|döwlet*|hökümet* / hiç kim',
  },
  'grounds-open': {
    en: 'other|further|additional ..4 case|cases|ground|grounds|cause|causes|reason|reasons|circumstances ..8 law|laws|legislation|decree|regulation|regulations|statute|considers|specified|provided|prescribed|laid|determined / any|such other cause|causes|ground|reason|grounds / sufficient cause|ground|reason / other reasons|causes|grounds',
    ru: 'ины*|други*|прочи* ..3 случа*|основани*|причин* ..8 закон*|законодательств*|регламент*|положени*|указ*|правил*|предусмотрен*|установлен*|определен* / иным основаниям|причинам / в иных случаях',
    tk: 'beýleki ..3 ýagdaý*|esas* ..6 kanun*|düzgün*|kanunçylyk*',
  },
  'exec-removes': {
    en: 'minister|government|president|governor|cabinet|ministry|executive|king|prime ..10 remove|removes|dismiss|dismisses|recall|recalls|revoke|revokes|terminate|relieve|removed / removed|dismissed|recalled|revoked|relieved|terminated ..4 by ?the ..2 minister|government|president|governor|cabinet|executive|ministry',
    ru: 'министр*|правительств*|президент*|кабинет*|губернатор* ..8 освобожда*|отзыва*|отзыв*|прекраща*|отреша*|увольня* / освобожда*|отзыва*|прекраща*|отреша*|увольня* ..4 министр*|правительств*|президент*|кабинет*',
    tk: 'ministr*|hökümet*|prezident* ..6 boşat*|yza çagyr*',
  },
  'not-for-service': {
    en: 'not ..2 apply|applies|extend|prevent|affect ..6 staff|member|members|inspectorate|police|prison|officers|officials|judges|prosecutor|employees|service',
    ru: 'не ..2 распространя*|применя*|относится ..6 сотрудник*|член*|инспекци*|полиц*|служащ*|прокурор*|лиц*|служб*',
  },
  'persons-met': {
    en: 'person|persons|people|whom|interlocutor|interlocutors|detainee|detainees|individual|individuals|who|prisoners|those|anyone|inmates',
    ru: 'лиц|лица|лицами|собеседник*|людей|кем|кого|человек*|заключенн*|задержанн*',
    tk: 'adam*|şahs*|kim',
  },
  'kit-handed': {
    en: 'hand|hands|handed|deposit|deposited|surrender|surrendered|left|leave|checked|sealed|confiscated ..6 in|over|gate|entrance|checkpoint|entry|reception|administration|office',
    ru: 'сдаются|сдает|сдают|сдать|сдача|изыма*|оставля*|хранени*',
    tk: 'tabşyrylýar|tabşyrmaly|galdyrylýar',
  },
  'wide-duty': {
    en: 'public or|and private / private or|and public / private ..4 managers|operators|persons|entities|bodies|institutions|owners|holders / natural ..2 legal / whether public or / whoever / every ..1 person|one|body / all persons / any person / officials ..6 persons|individuals / head|holder|director|management ..6 staff|employees|working / private ..4 same duties|obligations',
    ru: 'государственн* ..6 частн*|негосударственн*|организаци* / частн* ..4 учреждени*|организаци*|лиц* / независимо от ..3 форм* собственности / физическ* ..2 юридическ* / органы ..4 организации / всяк*|любое|каждое|любые|все ..3 лиц*|работник*|служащ*|сотрудник* / начальник* ..6 работник*|сотрудник* / на какой бы',
    tk: 'ähli|hemme ..3 adam*|şahs* / eýeçilig* görnüş* / hususy',
  },
  'help-word': {
    en: 'cooperate|cooperates|co-operate|cooperation|assist|assists|assistance|help|facilitate|facilitates|support|collaborate|aid',
    ru: 'содейств*|помощ*|сотруднич*|помога*|поддержк*|способств*|взаимодейств*',
    tk: 'ýardam*|kömek*|hyzmatdaşlyk*|goldaw*',
  },
  consequence: {
    en: 'reasons|reasoned|reason|grounds|explain|explains|explanation|justify|justification|plan|timetable|publish|publicly|public|superior|silence|silent|prime|failing|failure|fails|escalate|higher',
    ru: 'мотивир*|обоснов*|обоснован*|причин*|план*|график*|вышестоящ*|обнародов*|достояни*|молчани*|отсутстви*|отказ*|публич*|опубликов*|поясн*',
    tk: 'esaslandyr*|sebäb*|meýilnama*|köpçülik* / ýokary durýan*',
  },
  'when-referred': {
    en: 'refers|referred|submits|submitted|sent|sends|forwarded|request|requested|asked ..3 to|by ?it|the|them / at|on|upon ?the request / if|when|where ..3 asked|consulted|requested|referred / drafts ..3 which|that ..5 refers|submits|sends|referred|submitted|sent',
    ru: 'по запрос*|просьб* / при ..2 обращении|поступлении / направленн*|переданн*|представленн* ..3 ему|ей|на / если ..4 обратил*|запрос*',
    tk: 'soragy boýunça|haýyşy boýunça / iberilende',
  },
  'comments-count': {
    en: 'consider|considers|account|respond|responds|publish|publishes|annex|annexed|attach|attached|reflect|reflects|reasons|time|days|reply|answer|explain|explains|table / what it made',
    ru: 'учитыва*|учет*|рассматрив*|отража*|прилага*|ответ*|обоснов*|таблиц*|срок*|дней|мотивир*',
    tk: 'jogap*|goşul*|gün* / göz öňünde',
  },
  'says-opinion': {
    en: 'give|gives|giving|express|expresses|issue|issues|deliver|delivers|formulate|suggest ..4 opinion|opinions|view|views|observations|proposals|changes|comments',
    ru: 'дает|давать|выража*|высказыва*|вносит|готовит ..4 мнени*|заключени*|замечани*|предложени*',
    tk: 'pikir|netijenama|teklip ..3 berýär|bermek',
  },
  'protect-step': {
    en: 'measures|steps|measure ..4 safety|protection|protect|security|safeguard|prevent / protective|protection|interim|safety ..1 measures|measure / protect|protects|protecting ..8 person|persons|victim|victims|source|sources|witness|witnesses / =inquiry|=inquiries|=investigation|=investigations|=investigate / look|looks into / moved|transferred ..6 own|request / medical ..3 examination',
    ru: 'мер* ..4 защит*|безопасност*|охран* / защит* ..5 лиц*|свидетел*|потерпевш*|заявител*|источник* / проверк*|расследован* / государственн* защит* / предупреждени* преследовани*',
    tk: 'çäre* ..3 gora*|howpsuzlyk* / gora* ..4 çäre* / derňew*|barlag*',
  },
  'is-offence': {
    en: 'offence|offense|crime|punishable|punished|penalty|penalties|fine|guilty|liable|liability|abuse|criminal|disciplinary|misdemeanour|sanctioned',
    ru: 'ответственност*|преступлени*|правонарушени*|наказ*|штраф*|караетс*|злоупотреблени*|дисциплинарн*',
    tk: 'jogapkärçilig*|jenaýat*|jerime*|jeza*',
  },
  'compel-word': {
    en: 'testify|testimony|=evidence|=witness|=witnesses|compelled|compellable|compel|questioned|ordered|summoned|subpoena*|seized|demanded|privileged|privilege / required ..8 produce|reveal|disclose|evidence',
    ru: 'показани*|свидетел*|свидетельств*|допрош*|допрашив*|принужд*|изъят*|изыма*|истреб*|выемк*|привилег* / требова* ..8 раскры*|назвал|назвать|сообщ*',
    tk: 'görkezme*|şaýat*|sorag*|alynma*|mejbur*',
  },
  'came-to-know': {
    en: 'information|source|sources|came ..3 knowledge|attention / learned|learnt|learns|knowledge|confidential|files|documents|notes|material|papers|facts|secret|entrusted',
    ru: 'сведени*|информаци*|источник*|известн*|материал*|документ*|обстоятельств*|доверен*|тайн*|записи',
    tk: 'maglumat*|çeşme*|mälim|resminama*',
  },
  'keep-secret': {
    en: 'keep|keeps|kept|maintain|preserve|observe|respect|treat ..4 confidential|secret|secrecy|confidentiality|confidence / bound|obliged|held|duty|obligation ..5 secrecy|confidentiality|discretion|secret / not|never|neither|nor ..4 disclose|divulge|reveal|communicate|pass|make ..8 / duty|obligation of ..2 confidentiality|secrecy|discretion',
    ru: 'не ..3 разглаша*|раскрыва*|раскрыть|сообща*|передава* / сохраня*|хранить|хранят|соблюда* ..5 тайн*|тайну|конфиденциальн*|секрете / неразглашени* / обязан* ..4 тайн*|конфиденциальн* / недопустим* разглашени*',
    tk: 'aýan etme*|paş etme*|saklama* / syr* ..2 sakla* / aýan etmezlik*|ýaýratmazlyk*',
  },
  'person-agrees': {
    en: 'consent|agreement|permission|approval|authorisation ..3 of|from ..3 person|individual|concerned|detainee|subject|patient|individual / individual|person|their|his|her|own|persons ..4 consent|agreement|permission / express|explicit|written|informed|prior|clear|expressly|explicitly|clearly ..3 consent|agreement|permission|consented|agreed / has|have ..2 consented|agreed|allowed',
    ru: 'согласи*|разрешени* ..4 лица|лиц|человека|него|нее|самого|субъекта|потерпевшего|гражданина / его|ее|их|собственн* ..3 согласи*|разрешени* / явн*|ясн*|прям*|письменн*|информирован*|выражен* ..3 согласи*|разрешени*',
    tk: 'adamyň|şahsyň|onuň|özüniň ..4 razylyg* / ýazmaça|aç-açan ..2 razylyk*|razylyg*',
  },
  explicitly: {
    en: 'express|explicit|written|expressly|explicitly|clear|clearly|informed|writing',
    ru: 'явн*|ясн*|прям*|письменн*|выражен*|информирован*|определенн*|недвусмысленн*',
    tk: 'aç-açan|ýazmaça|anyk|aýdyň',
  },
  'of-a-person': {
    en: 'personal|private|identity|identify|identifies|identified|identifying|name|names|data|individual|recognised|recognized|recognise|information|life',
    ru: 'персональн*|личн*|частн*|личност*|имя|имен*|данн*|сведени*|опозна*|идентифиц*|изображени*',
    tk: 'şahsy*|ady|adyny|maglumat*',
  },
  'goes-round': {
    en: 'distribute|distributes|distributed|distribution|disseminate|disseminates|disseminated|dissemination|circulate|circulated|circulation|libraries|languages|printed|copies|spread|broadcast|translated|every / places of detention',
    ru: 'распростран*|рассыла*|рассылк*|библиотек*|языках|экземпляр*|тираж*|довод* / до ..2 сведения / во все мест* / переводит*',
    tk: 'ýaýrad*|kitaphana*|dillerde|paýlan*',
  },
  'others-decide-publication': {
    en: 'decides|decide|discretion|agree|agrees|agreed|agreement|consent|approval|permission|permits ..6 publication|publish|published|publishing|publicity|release / publication|published|publish ..8 discretion|agreement|agreed|consent|approval|approved|permission|permits|minister',
    ru: 'решает|решени*|усмотрени*|согласи*|согласовани*|согласил*|разрешени*|одобрени* ..6 публикаци*|опубликовани*|обнародовани* / публику*|публикаци*|опубликов*|обнародов* ..8 согласи*|согласил*|согласован*|разрешени*|решени*|усмотрени*|одобрени*',
    tk: 'çap ..6 rugsat*|razylyk*|karar*|ylalaş*',
  },
  'minister-cuts': {
    en: 'minister|ministry|government|administration|institution|authority ..8 removal|remove|removed|object|objects|delete|omit|redact|withhold|veto|delay',
    ru: 'министр*|министерств*|правительств*|администраци*|учреждени* ..6 изъят*|исключ*|возраз*|возражени*|снять|запрет*',
    tk: 'ministr*|edara* ..4 aýyr*|garşy',
  },
  'over-rules': {
    en: 'despite|notwithstanding|prevail|prevails|precedence|override|overrides|primacy|supersede|supersedes|regardless|control|controls|paramount / inconsistent|contrary|conflict|conflicts|contradict|contradicts ..10 repealed|abrogated|inapplicable|void|effect|applied|applies|prevail|prevails / not ..2 limited|restricted|bound|affected by ..4 other|internal|any',
    ru: 'независимо|несмотря|преимуществ*|приоритет*|верховенств*|преобладает|превалир* / противореч* ..10 применя*|утрачив*|отменя*|силу|недействительн* / не ..1 ограничива*|ограничен*|связан* ..4 други*|ины*|внутренн*|ведомственн* / говорит|устанавливает|предусматривает ..2 иное ..4 примен*',
    tk: 'garamazdan|artykmaç* / ileri tutul* / garşy gel*|ters gel* ..8 ulanyl*|güýjüni ýitir*',
  },
  'laws-in-general': {
    en: 'any|other|all|earlier|previous|every ..4 law|laws|enactment|enactments|legislation|act|acts|provision|provisions|statute|statutes|norms',
    ru: 'други*|ины*|иного|любого|всех|любых|прежн*|ранее ..4 закон*|законодательств*|акт*|положени*|норм*|предписани*',
    tk: 'beýleki|ähli ..3 kanun*|nama*|kadalar*',
  },
  'house-rules': {
    en: 'internal|house|prison|institutional|service|departmental ..2 rules|rule|orders|order|regulations|regime|instructions|instruction / rules|rule|orders|regulations|instructions ..6 place|institution|establishment|facility|department|service',
    ru: 'внутренн* ..2 распоряд*|правил*|инструкци*|порядк* / ведомственн* ..2 акт*|инструкци*|приказ*|правил* / правил*|режим*|инструкци* ..4 учреждени*|мест*|ведомств*',
    tk: 'içerki ..2 düzgün*|tertip*|kadalar*',
  },
  'general-repeal': {
    en: 'provisions|laws|acts|enactments ..4 contrary|inconsistent|conflicting|incompatible ..6 repealed|abrogated|cease|void',
    ru: 'положени*|закон*|норм*|акт* ..5 противореч* ..6 утрач*|отменя*',
    tk: 'garşy gelýän|ters gelýän ..4 güýjüni ýitir*',
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
    en: 'term|terms|mandate|mandates|appointed|elected|tenure|chosen|appoints|elects ..10 @number ..2 year|years / hold|holds|serve|serves ..5 @number ..2 year|years',
    ru: 'срок*|мандат*|полномочи*|избира*|избран*|назнача*|назначен*|избрани* ..10 @number ..2 год*|года|лет',
    tk: '@number ýyl* ..6 möhlet*|saýla*|belle* / möhlet* ..6 @number ýyl*',
  },
  'few-years': {
    en: 'one|two|1|2 ..1 year|years',
    ru: 'один|два|двух|двухлетн*|однолетн*|1|2 год*|года|лет',
    tk: 'bir|iki|1|2 ýyl*',
  },
  gifts: {
    en: 'gift|gifts|donation|donations|donor|donors|grant|grants|bequest|bequests|legacy|legacies|contribution|contributions / other|additional|lawful|supplementary|voluntary ..3 sources|source|funds|resources|contributions|income / assistance ..4 international|foreign|donors',
    ru: 'пожертвован*|грант*|дарен*|дары|даров|взнос*|благотворительн*|донор* / ины*|други*|дополнительн* ..4 источник*|средств* / не запрещенн* ..3 источник*',
    tk: 'haýyr-sahawat|grant*|sowgat* / halkara kömeg* / beýleki ..2 çeşme*',
  },
  'takes-in': {
    en: 'accept|accepts|receive|receives|use|uses|raise|obtain|obtains|seek|attract|funded|financed|consist|comprise|include|includes|derive',
    ru: 'получа*|принима*|принять|привлека*|использ*|финансир*|образу*|формир*|вправе|может|могут|включа*',
    tk: 'almak*|kabul*|çek*|peýdalan*|haklydyr',
  },
  'reprisal-told': {
    en: 'for ..2 having|communicating|information|contact / because ..4 communicat*|information|contact',
    ru: 'за ..2 сообщени*|обращени*|предоставлени*',
  },
  'by-authority': {
    en: 'order|orders|ordered|decision|decisions|bidding|behest|instigation|prompting|direction|warrant|ruling|act ..8 court|courts|authority|authorities|judge|official|officials|administrative|judicial|public / acquiesc* / tacit / turns|turn|turning ..3 blind / connivance / tolerated|tolerates / with|their ..2 tacit|express ..2 consent|agreement',
    ru: 'распоряжени*|решени*|приказ*|указани*|постановлени*|акт* ..6 орган*|суд*|должностн*|власт*|лица / подстрекательств* / попустительств* / с ..1 их|его ..1 ведома|согласия / молчалив* / с ведома / по инициатив* ..3 орган*|власт*',
    tk: 'buýrug*|çözgüd*|karar* ..4 edara*|kazyýet* / dymyp|razylygy bilen',
  },
  'regs-prescribe': {
    en: 'regulation|regulations|decree|rules|order ..6 prescribe|prescribing|prescribes|determine|fix|set',
    ru: 'правил*|положени*|постановлени* ..4 определя*|устанавлива*',
  },
  'sanction-case': { en: 'disciplinary', ru: 'дисциплинарн*' },
  'visits-team': {
    en: 'team|teams|those who ..3 visit|visits / persons who ..3 visit|visits / group|groups',
    ru: 'групп*|команд*|посещени*',
  },
  discriminat: { en: 'discriminat*|distinction', ru: 'дискримин*|различи*' },
  awareness: {
    en: 'awareness|campaigns|schools|curricula|judges|police|promote / public education',
    ru: 'просвещ*|полици*|судей|школ*|кампани*',
  },
  'house-interpreter': {
    en: 'interpreter|interpreters|doctor|doctors|expert|experts ..6 supplied|provided|appointed|chosen|approved|furnished ..2 by ..2 establishment|institution|administration|place|prison|ministry|authority',
    ru: 'переводчик*|эксперт*|специалист*|врач* ..6 предоставля*|предоставленн*|назначенн*|допуск*|согласован* ..4 учреждени*|администраци*|министерств*',
    tk: 'terjimeçi* ..4 edara* ..3 ber*',
  },
  'places-at-disposal': {
    en: 'places|put|puts|place ..2 at|to ..2 disposal / makes available',
    ru: 'предоставля* в распоряжение / выделя*',
  },
  'otherwise-available': {
    en: 'money|moneys|means|resources|funds|budget|staff ..3 otherwise|already available / existing ..2 budget|means|resources|appropriation',
    ru: 'в пределах ..4 средств|бюджет*|численност*|ассигнован* / имеющи*|существующи* ..2 средств*|ресурс* / за счет ..2 имеющи*|текущ*',
  },
  'own-budget-line': { en: 'draft ..1 budget', ru: 'проект* ..1 бюджет*' },
  'audit-before': {
    en: 'prior|preliminary|advance ..3 control|audit|approval|authorisation|examination',
    ru: 'предварительн* ..3 контрол*|согласован*|проверк*|разрешени*',
  },
  'listed-only': {
    en: 'listed|list|enumerated',
    ru: 'перечень|перечн*|включенн*|список|списк*',
  },
  'except-few': {
    en: 'exceptional|exceptionally|special ..2 case|cases|circumstances|situations / exceptionally / only in',
    ru: 'исключительн* случа* / в виде исключения / только в',
    tk: 'aýratyn ýagdaý*',
  },
  'staff-stays': {
    en: 'officer|guard|guards|staff|official|employee|representative|officers|warder|director ..6 remain|remains|stay|stays|present|attend|attends|observe|observes|watch|watches|accompanies / within|in|under ..3 sight|view|hearing|earshot|observation / presence of ..3 officer|guard|staff|official|employee|representative',
    ru: 'сотрудник*|представител*|работник*|администраци*|охран*|конвой*|начальник* ..4 остается|остаются|присутств*|находится|наблюда*|сопровожда* / в присутствии ..2 сотрудник*|представител*|работник*|администраци*|охран* / под ..2 наблюдением|контролем|надзором / в пределах видимости',
    tk: 'işgär*|wekil* ..4 gatnaş*|galýar|bolýar',
  },
  'immunity-word': {
    en: 'immunity|immunities|privilege|privileges|inviolability|protection / protected|same footing|equal footing|inviolable',
    ru: 'иммунитет*|неприкосновенн*|привилеги*|защит* / защищен*',
    tk: 'eldegrilmesiz*|immunitet*',
  },
  'citizens-only': { en: 'citizen|citizens|prisoner|prisoners|convicts', ru: 'граждан|гражданам|осужденн*' },
  'gives-out': { en: 'issue|issues|release|releases|draw up', ru: 'выпуска*|издае*|делает|выступа*' },
  seconded: { en: 'seconded|secondment', ru: 'прикомандир*' },
  'other-overseers-only': { en: 'prosecutor|police', ru: 'прокур*|полиц*' },
  'is-told': { en: 'communicated|told', ru: 'сообщил*|сообщени*' },
  'letters-of-detainees': { en: 'detainee|detainees|prisoner|prisoners', ru: 'осужденн*|заключенн*' },
  'censored-of-prisoners': { en: 'censored|censorship', ru: 'цензур*' },
  'untouched-word': {
    en: 'inviolable|inviolability|inviolate / not|no|nor|neither|cannot|never|warrant ..10 searched|search|seized|seize|seizure|opened|inspected|intercepted|interception|tapped|tapping|confiscated|entered|requisition / sheltered|protected|immune|exempt ..6 search|searching|seizure|interception|tapping',
    ru: 'неприкосновен* / не|ни|нельзя|запрещ*|недопуст* ..8 обыск*|изъят*|изыма*|выемк*|арест*|досмотр*|перехват*|прослуш*|вскры*|осмотр* / защищен* ..5 обыск*|изъяти*|прослуш*',
    tk: 'eldegrilmesiz* / barlanma*|alynma*|diňlenme*',
  },
  'language-word': { en: 'language|languages|version|versions', ru: 'язык*|языках|языки' },
  'long-interval': {
    en: 'once ..3 three|four|five|3|4|5 years',
    ru: 'раз|раза ..3 три|четыре|пять|3|4|5|трех|четырех|пяти года|лет',
    tk: 'üç|dört|bäş ýylda ..2 gezek',
  },
  'breaks-it': {
    en: 'contraven*|infring*|breach*|violat* / acts against / commits / whoever|who ..2 acts|does / act is|shall / such act|acts|conduct',
    ru: 'наруш*|допустивш*|виновн*|совершивш*|нарушивш*',
    tk: 'bozan*|bozmak*|günäkär*',
  },
  'authority-may-give': {
    en: 'authority|authorities|directorate|directorates|administration|ministry|head|director|director|person|agency|agencies ..6 may|can ..1 furnish|supply|provide|communicate|transmit|give',
    ru: 'орган*|администраци*|министерств*|учреждени*|начальник* ..4 вправе|может|могут ..2 предоставля*|предостав*|сообщ*|направ*|переда*',
  },
  'government-rules-visits': {
    en: 'visit|visits|access|entry ..10 decree|ordinance|regulation|regulations|order|rules ..6 government|minister|ministry|cabinet|president / decree|ordinance|regulation|regulations|rules ..10 visit|visits|access / regulated|determined|laid|prescribed|fixed ..4 ordinance|decree|regulation ..4 government|minister|cabinet|president',
    ru: 'правил*|порядок|положение ..5 посещени*|визит*|допуска ..8 правительств*|министр*|министерств*|президент*|кабинет* / правительств*|министр*|министерств*|президент*|кабинет* ..8 правил*|порядок|положение ..4 посещени*|визит*|допуска',
    tk: 'hökümet*|ministr* ..6 sapar* ..4 düzgün*|tertip*',
  },
  search: { en: 'search|searched', ru: 'обыск*|досмотр*' },
  instructions: { en: 'instruction|instructions', ru: 'указани*' },
  budget: { en: 'budget', ru: 'бюджет*' },
  'liberty-word': {
    en: 'deprivation of liberty / deprived of ..1 liberty|freedom / detention|detainee',
    ru: 'лишени* свободы / лишенн* свободы / задержани*|заключени*',
    tk: 'azatlyk*',
  },
  interpreted: { en: 'interpreted|construed|interpretation', ru: 'толку*|толковани*', tk: 'düşündiril*' },
  transmit: { en: 'transmit|transmitted', ru: 'направля*' },
  'same-holds-for': {
    en: 'same|likewise|also ..4 applies|apply|true|holds|hold|extends|covers / applies|apply|extends ..2 also|likewise|equally / applies|extends ..4 to',
    ru: 'то же|также ..4 относится|касается|применяется|распространяется|верно / распространяется|применяется ..2 также|и / относится и',
    tk: 'hem|şol ..4 degişli',
  },
  'zone-out': {
    en: 'exception|except|excluding|exclusion|save ..6 zone|zones|territory|area|areas|region',
    ru: 'исключением|кроме|исключая ..4 зон*|территори*|район*|област*',
    tk: 'zona*|çäk* ..4 başga',
  },
  'staff-list': {
    en: 'staff|staffing|personnel|posts ..3 list|table|plan|establishment|schedule|chart',
    ru: 'штатн*|структур* ..2 расписани*|роспис*|численност*|аппарат*',
    tk: 'işgär*|wezipe* ..3 sanaw*',
  },
  stays: {
    en: 'remain|remains|continue|continues|retain|retains|keep|keeps|preserved|unaffected|unchanged|untouched|intact|safeguarded|reserved',
    ru: 'сохраня*|сохранен*|остается|остаются|незыблем*|продолжа*|неизменн*',
    tk: 'saklanyp|saklanýar|dowam|üýtgewsiz',
  },
  'elects-them': {
    en: 'elect|elects|elected|election|appoint|appoints|appointed|choose|chooses|chosen|selects|selected|votes',
    ru: 'избира*|избран*|избрать|назнача*|назначен*|голосу*|выбира*|утвержда*',
    tk: 'saýla*|belle*',
  },
  'bring-in': {
    en: 'bring|brings|brought|carry|carries|carried|take|takes with|along|in / equipped with',
    ru: 'брать|берет|берут|взять|проносить|пронос*|вносить|иметь при / с собой',
    tk: 'alyp ..1 gir*|bar*',
  },
  'private-too': {
    en: 'private ..3 holders|operators|owners|managers|bodies|institutions|persons|entities|establishments',
    ru: 'частн* ..3 учреждени*|организаци*|лиц*|владел* / негосударственн*',
    tk: 'hususy ..2 edara*|gurama*',
  },
  'addresses-it': {
    en: 'address|addresses|addressed|direct|directs|directed|turn|turns|given / given to',
    ru: 'обращен*|адресован*|адресу*|дать|дает|дают|вносит|обраща*',
    tk: 'gönükdiril*|ýüzlen*|berilýär',
  },
  'ministry-sends': {
    en: 'ministry|ministries|department|departments|government|drafter|drafters|sponsor|sponsors|promoter|authorities|agencies|agency|whoever ..12 send|sends|furnish|furnishes|submit|submits|forward|forwards|transmit|transmits|refer|refers|consult|consults|communicate|seek|seeks|supply|invite / bill|bills|draft|drafts ..12 are|is|be|shall ..3 sent|submitted|referred|forwarded|transmitted|communicated',
    ru: 'министерств*|разработчик*|правительств*|орган*|ведомств*|инициатор* ..10 направля*|переда*|представля*|запрашива*|присыла*|направить / проект* ..10 направляются|передаются|представляются|направляется|передается|представляется',
    tk: 'ministrlik*|hökümet*|edara* ..8 iber* / taslama* ..8 iberilýär',
  },
  supervisors: {
    en: 'court|courts|judge|judges|prosecutor|prosecutors|prosecution|procurator|magistrate|magistrates|auditor* / visiting justice|justices / existing|other|judicial|prosecutorial|departmental|internal|public ..2 supervision|control|oversight|inspection|inspections / supervisory|oversight|inspection ..1 bodies|authorities|systems / ombud* / inspectorates',
    ru: 'суд|суда|суды|судов|судами|судьи|судей / прокурор*|прокуратур* / судебн*|прокурорск*|ведомственн*|парламентск*|общественн* ..2 контрол*|надзор*|наблюдени* / надзорн*|контрольн* ..1 орган* / инспекци* / ины*|други* ..2 орган*|форм* ..2 контрол*|надзор*',
    tk: 'prokuror*|kazyýet*|gözegçilik edýän',
  },
  'copy-word': {
    en: 'copy|copies|copied|reproductions|reproduction|extracts|excerpts|photocop*',
    ru: 'копи*|копиров*|выписк*',
    tk: 'göçürme*|nusga*',
  },
  'not-allowed': {
    en: 'with ..2 consent|permission|approval of / subject to ..2 consent|permission|approval',
    ru: 'с ..1 согласия|разрешения / по согласованию',
    tk: 'rugsady* bilen',
  },
  'closed-by-law': {
    en: 'other ..1 place|places|institutions ..3 specified|designated|prescribed|listed|included|determined ..4 law|laws|regulation|order|decree',
    ru: 'ины*|други* ..1 мест*|учреждени*|объект* ..2 включенн*|определенн*|предусмотренн*|установленн*|указанн* ..3 закон*|законодательств*|перечн*|правительств*',
    tk: 'beýleki ..1 ýer* ..3 kanun* ..2 bellenen',
  },
  'papers-only': { en: 'notes|devices', ru: 'записи|записей' },
  'soft-aim': {
    en: 'attention|regard|strive|strives|endeavour|endeavours|suitable|possible|aim|aims|seeks',
    ru: 'внимание|стремит*|возможности|желательно|учитыва*|учетом',
    tk: 'mümkin|üns',
  },
  recusal: {
    en: 'recuse|recuses|recusal|abstain|abstains|abstention|withdraw|withdraws|step|steps ..8 / disclose|discloses|declare|declares ..4 interest|interests|stake / conflict|conflicts ..1 interest|interests / personal|family|private ..1 link|connection|interest|tie|ties|stake / not ..3 deal|take|visit|participate ..8 worked|served|employed',
    ru: 'отвод*|самоотвод*|отстраня*|воздержива* / отказыва* ..3 участи* / конфликт* интерес* / личн*|родственн* ..1 связ*|заинтересованн* / заявля*|декларир* ..4 интерес* / беспристрастност* / не ..3 участв*|посеща* ..8 работал*|служил*',
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
  'denied-entry': {
    en: 'not ..2 have|has|enter|visit|access|go / may|shall|must|can not ..2 visit|enter|go|have|be / cannot visit|enter',
    ru: 'не ..1 имеет|имеют|вправе|может|могут|допуска* ..4 доступ*|посещ*|вход*|визит*|мест*',
    tk: 'girip bilme*|hukugy ýok*',
  },
  'other-commission': {
    en: 'electoral|election|medical|disciplinary|parole|tender|certification|examination|examining|liquidation|ethics|appeals|qualification|attestation|housing|admissions ..1 commission|committee|panel|board|council',
    ru: 'врачебн*|избирательн*|аттестационн*|ликвидационн*|квалификационн*|дисциплинарн*|медицинск*|приемн*|тендерн*|экзаменационн*|жилищн*|наградн* ..1 комисси*|комитет*|совет*|коллеги*',
    tk: 'lukmançylyk|tertip-düzgün ..1 komissiýa*|topar*',
  },
  'convention-word': { en: 'convention', ru: 'конвенци*', tk: 'konwensiýa*' },
  // A definition that counts kinds of places up, one after the other.
  'kinds-only': {
    en: 'place|places|institution|institutions|establishment|establishments|facility|facilities ..4 means|mean|is|are ..3 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses',
    ru: 'место|места|мест|учреждение|учреждения|объект|объекты ..4 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел*',
  },
  'treaty-in-general': {
    en: 'international treaty|treaties|agreement|agreements ..12 other|different rules|provisions',
    ru: 'международн* договор* ..8 ины*|други* правила|нормы',
    tk: 'halkara şertnama* ..8 başga düzgün*|kada*',
  },
  'change-of-it': {
    en: 'change|changes|alteration|alterations|modification|modifications|amendment|each|every|any ..3 notice',
    ru: 'изменени*|каждо* ..2 назначени*|изменени*',
    tk: 'üýtgetme*|üýtgeş*',
  },
};
