import type { Lexicon } from './concept.ts';

/** What bounds, opens or protects a guarantee: in which cases, from when, for whom, with what consequence. */
export const BOUNDS: Lexicon = {
  'no-warning': {
    en: 'without|no|neither|nor ..4 notice|notification|warning|announcement|announcing|announced|notified|warned|informing|appointment|forewarning / unannounced / unnotified / surprise ..1 visit|visits|inspection|inspections / not ..3 announced|notified|forewarned|preceded / need not ..4 notify|announce|notice|warn / need|needs not ..3 told|informed|notified|warned|announced / not|never ..3 told|informed|warned|notified ..2 advance|beforehand|prior / need|needs not ..6 announced|told|informed|notified|warned|advance|beforehand / nobody|none|no-one ..5 told|warned|informed|notified / not ..4 told|informed|warned ..2 advance|beforehand / nobody|no-one|one ..4 told|warned|informed|notified ..2 beforehand|advance|before|first / not ..4 have to ..3 tell|warn|inform|announce|notify / no|without|not ..3 need ..4 word|notice|warning|say|tell / no|without|not ..4 word|warning beforehand|before|first / no|not ..2 duty|obligation ..4 warning|notice|word|warn|announce / not|nobody|never ..2 announced|foretold / to ..1 nobody / not ..3 make|makes|made ..4 coming|visit|visits|arrival ..2 known',
    ru: 'без|ни|не ..5 уведомлени*|предупреждени*|извещени*|оповещени*|объявлени* / внезапн* / необъявленн* / неожиданн* / не ..2 уведомля*|предупрежда*|извеща* ..3  / предупреждать|уведомлять|извещать|сообщать|предупреждени*|уведомлени* ..4 не ..2 нужн*|обязан*|требу*|надо|необходим* / не ставя ..2 в известность / никого ..4 предупрежда*|уведомля*|извеща* / никому|никто ..6 заранее / заранее ..4 никому|никто|не / никому|никого ..3 не ..1 объявля*|сообща*|извеща*|предупрежда*|говор* / никому|никого ..2 заранее ..2 не / ни слова ..3 не ..1 сказав|говоря / не ..2 сказав|предупредив|объявив|известив|уведомив|сообщив / не ..2 извеща*|объявля*|сообща*|предупрежда* ..3 приход*|прибыти*|приезд*|посещени*',
    tk: 'duýdursyz|duýdansyz* / habar bermezden|bermän / öňünden ..2 duýdurmazdan|habarsyz',
  },
  'urgent-grounds': {
    en: 'national ..1 defence|defense|security / public safety|security|order / natural disaster|disasters|calamity / serious ..1 disorder|troubles|disturbance|unrest / urgent|pressing|compelling|imperative ..2 grounds|reasons|necessity|grounds / state of emergency|siege|war / quarantine|epidemic / martial law',
    ru: 'национальн* ..2 оборон*|безопасност* / общественн* безопасност*|порядк* / стихийн* бедств* / серьезн* беспоряд* / настоятельн*|неотложн*|веск*|крайн* ..2 причин*|основани*|необходимост* / чрезвычайн*|военн* положени*|ситуаци* / карантин* / эпидеми* / обысков* мероприяти* / побег* / особ* режим* / режим* ..1 особ* / специальн* операци*',
    tk: 'milli ..1 goranmak|howpsuzlyk* / tebigy betbagtçylyk* / adatdan daşary / karantin*',
  },
  clandestine: {
    en: 'clandestine|unofficial|undeclared|unregistered|makeshift|unacknowledged|improvised|informal|secret ..3 place|places|prison|facility|premises|detention / declared or|and / clandestine / whether or not ..4 registered|recognised|recognized|declared|official / outside ..3 territory / beyond ..3 border|borders|territory',
    ru: 'неофициальн*|тайн*|негласн*|необъявлен*|незарегистрир*|временн* ..3 мест*|помещени*|тюрьм* / за пределами ..3 территори*|государств* / за рубежом|границей / независимо от ..3 регистрац*',
    tk: 'gizlin ýer* / çäklerinden daşary*',
  },
  'wide-duty': {
    en: 'public or|and private / private or|and public / private ..4 managers|operators|persons|entities|bodies|institutions|owners|holders / natural ..2 legal / whether public or / whoever / every ..1 person|one|body / all persons / any person / officials ..6 persons|individuals / head|holder|director|management ..6 staff|employees|working / private ..4 same duties|obligations / state or|and ..4 firm|company|contractor|private|party / whoever ..2 runs|owns|manages|operates / contractor|contractors|subcontractor / State-run|privately ..1 run|owned / every ..2 head|officer|employee|person|guard / heads|guards|doctors ..3 and ..3 / operators|owners|managers|holders|contractors of ..2 private',
    ru: 'государственн* ..6 частн*|негосударственн*|организаци* / частн* ..4 учреждени*|организаци*|лиц* / независимо от ..3 форм* собственности / физическ* ..2 юридическ* / органы ..4 организации / всяк*|любое|каждое|любые|все ..3 лиц*|работник*|служащ*|сотрудник* / начальник* ..6 работник*|сотрудник* / на какой бы / кто бы ..4 управля*|владе* / государств* ..6 фирм*|компани*|владел* / частн* ..2 владельц*|операт*|подрядчик* / каждый|всякий ..3 работник*|сотрудник*|охранник*|врач* / начальник* ..3 и ..4 сотрудник*|дежурн*|персонал* / владельц*|хозяева|собственник* ..2 частн*',
    tk: 'ähli|hemme ..3 adam*|şahs* / eýeçilig* görnüş* / hususy',
  },
  'help-word': {
    en: 'cooperate|cooperates|co-operate|cooperation|assist|assists|assistance|help|facilitate|facilitates|support|collaborate|aid / give|afford|render|lend ..4 help|assistance|aid',
    ru: 'содейств*|помощ*|сотруднич*|помога*|поддержк*|способств*|взаимодейств* / помочь|подсобл*',
    tk: 'ýardam*|kömek*|hyzmatdaşlyk*|goldaw*',
  },
  consequence: {
    en: 'reasons|reasoned|reason|grounds|explain|explains|explanation|justify|justification|plan|timetable|publish|publicly|public|superior|silence|silent|prime|failing|failure|fails|escalate|higher / why not|or / before parliament|house / failing this / otherwise / report ..3 matter / calls|call ..3 before / what will|it ..2 do|done',
    ru: 'мотивир*|обоснов*|обоснован*|причин*|план*|график*|вышестоящ*|обнародов*|достояни*|молчани*|отсутстви*|отказ*|публич*|опубликов*|поясн* / почему нет / либо почему / иначе / выносит ..3 парламент*|маджлис* / вызыва* ..3 на',
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
    en: 'measures|steps|measure ..4 safety|protection|protect|security|safeguard|prevent / protective|protection|interim|safety ..1 measures|measure / protect|protects|protecting ..8 person|persons|victim|victims|source|sources|witness|witnesses / =inquiry|=inquiries|=investigation|=investigations|=investigate / look|looks into / moved|transferred ..6 own|request / medical ..3 examination / moved|brought|transferred|taken ..3 safety|safe|elsewhere / comes|come|goes|go|returns|return back|again ..5 look|see|check|verify / returns ..4 check|verify|see / opens|open|opened|begin|begins|start|starts ..3 inquiry|investigation|proceedings / prosecutor ..6 investigat*|inquir* / keep|keeps|stay|stays ..3 touch|contact / protective measures',
    ru: 'мер* ..4 защит*|безопасност*|охран* / защиту|защита|защиты|защите|защитить|защищ* ..5 лиц*|свидетел*|потерпевш*|заявител*|источник* / проверк*|расследован* / государственн* защит* / предупреждени* преследовани* / перевести|переведен*|переместить ..4 безопасн* / возвращает*|возвращаются|повторно|вновь ..5 провер*|убедит*|посеща* / приставить|обеспечить ..3 охран* / неотложн* мер* / медицинск* осмотр* / отстранени* ..2 виновн* / мер защиты / на связи',
    tk: 'çäre* ..3 gora*|howpsuzlyk* / gora* ..4 çäre* / derňew*|barlag*',
  },
  'is-offence': {
    en: 'offence|offense|crime|punishable|punished|penalty|penalties|fine|guilty|liable|liability|abuse|criminal|disciplinary|misdemeanour|sanctioned',
    ru: 'ответственност*|преступлени*|правонарушени*|наказ*|штраф*|караетс*|злоупотреблени*|дисциплинарн*',
    tk: 'jogapkärçilig*|jenaýat*|jerime*|jeza*',
  },
  'compel-word': {
    en: 'testify|testimony|=evidence|=witness|=witnesses|compelled|compellable|compel|questioned|ordered|summoned|subpoena*|seized|demanded|privileged|privilege / required ..8 produce|reveal|disclose|evidence / reveal|revealed|disclosed|disclose|told|name|named|surrender|surrendered ..5 court|courts|judge|prosecutor|tribunal|authority|office|police / called ..2 as|to ..1 witness|testify / give|giving ..2 evidence / privileged / called upon ..10 evidence|hand / give evidence',
    ru: 'показани*|свидетел*|свидетельств*|допрош*|допрашив*|принужд*|изъят*|изыма*|истреб*|выемк*|привилег* / требова* ..8 раскры*|назвал|назвать|сообщ* / принужда*|заставля*|заставить|вызыва*|вызвать ..6 свидетел*|назвать|раскры*|показани*|суд* / назвать|называть ..3 источник*|кто / отвеча* ..3 на вопрос* / показани*|раскрыти*|изъять|истребован*',
    tk: 'görkezme*|şaýat*|sorag*|alynma*|mejbur*',
  },
  'came-to-know': {
    en: 'information|source|sources|came ..3 knowledge|attention / learned|learnt|learns|knowledge|confidential|files|documents|notes|material|papers|facts|secret|entrusted / told|said|confided|entrusted ..4 confidence|commission|it|them|him / heard|learnt / imparted|learns|learned|entrusted|confidences',
    ru: 'сведени*|информаци*|источник*|=известны|=известно|=известными|=известна|=известном|материал*|документ*|обстоятельств*|доверен*|тайн*|записи / узнанное|узнанного|доверительно|доверенн*|доверенное|услышанн*',
    tk: 'maglumat*|çeşme*|mälim|resminama*',
  },
  'keep-secret': {
    en: 'keep|keeps|kept|maintain|preserve|observe|respect|treat ..4 confidential|secret|secrecy|confidentiality|confidence / bound|obliged|held|duty|obligation ..5 secrecy|confidentiality|discretion|secret / not|never|neither|nor ..4 disclose|divulge|reveal|communicate|pass|make ..8 / duty|obligation of ..2 confidentiality|secrecy|discretion / keep|keeps ..1 themselves|himself|herself|itself / to themselves|himself ..6 entrusted|told|learned / silent|silence ..4 on|about|over|what / not ..3 talk|speak|pass|repeat ..5 about|on|of|what / hold|holds ..3 confidence',
    ru: 'не ..3 разглаша*|раскрыва*|раскрыть|сообща*|=передают|=передает|=передавать / сохраня*|хранить|хранят|соблюда* ..5 тайн*|тайну|конфиденциальн*|секрете / неразглашени* / обязан* ..4 тайн*|конфиденциальн* / недопустим* разглашени* / молчат|молчит|молчать ..3 о / держат|держит|хранят ..3 при|в ..1 себе|тайне|секрете / никому ..3 не ..2 рассказыва*|сообща*|переда*|говорят / не ..2 рассказыва*|выносят|выдают',
    tk: 'aýan etme*|paş etme*|saklama* / syr* ..2 sakla* / aýan etmezlik*|ýaýratmazlyk*',
  },
  'person-agrees': {
    en: 'consent|agreement|permission|approval|authorisation ..3 of|from ..3 person|individual|concerned|detainee|subject|patient|individual / individual|person|their|his|her|own|persons ..4 consent|agreement|permission / express|explicit|written|informed|prior|clear|expressly|explicitly|clearly ..3 consent|agreement|permission|consented|agreed / has|have ..2 consented|agreed|allowed / unless ..8 consented|agreed|agrees|consents|consent / without ..8 consent|agreement|permission|leave of ..3 individual|person|subject|one|concerned / bearer|owner|person|individual|concerned|subject ..5 said|says|given|gave ..2 yes|agreement|consent|leave / individual ..3 consent|agreement / except|unless|save ..6 consent|agreed|agrees|agreement / has ..2 agreed',
    ru: 'согласи*|разрешени* ..4 лица|лиц|человека|него|нее|самого|субъекта|потерпевшего|гражданина / его|ее|их|собственн* ..3 согласи*|разрешени* / явн*|ясн*|прям*|письменн*|информирован*|выражен* ..3 согласи*|разрешени* / человек|лицо|он|она|тот ..4 согласил*|согласен|согласна|разрешил*|позволил* / сам|сама|он|она ..4 согласи*|согласен|согласна / если ..6 согласи* / не ..2 согласился|согласилась|согласен',
    tk: 'adamyň|şahsyň|onuň|özüniň ..4 razylyg* / ýazmaça|aç-açan ..2 razylyk*|razylyg*',
  },
  explicitly: {
    en: 'express|explicit|written|expressly|explicitly|clear|clearly|informed|writing / so many words / specifically|unambiguous|unambiguously|unequivocal|unequivocally|freely given / plain ..1 terms|words / expressly / after ..6 explained',
    ru: 'явн*|ясн*|прям*|письменн*|выражен*|информирован*|определенн*|недвусмысленн* / прямо|открыто|определенно',
    tk: 'aç-açan|ýazmaça|anyk|aýdyň',
  },
  'of-a-person': {
    en: 'personal|private|identity|identify|identifies|identified|identifying|name|names|data|individual|recognised|recognized|recognise|information|life / individual|individuals ..4 recognised|identified|recognisable / anyone|somebody ..4 recognised|identified / who ..1 a|the ..1 person ..1 is / could|might ..2 reveal / by which ..6 recognised|identified|known',
    ru: 'персональн*|личн*|частн*|личност*|имя|имен*|данн*|сведени*|опозна*|идентифиц*|изображени* / узнать ..2 человек*|лицо / по которым|чему ..4 узнать|опознать|установить / конкретн* ..1 человек*|лиц*',
    tk: 'şahsy*|ady|adyny|maglumat*',
  },
  'goes-round': {
    en: 'distribute|distributes|distributed|distribution|disseminate|disseminates|disseminated|dissemination|circulate|circulated|circulation|libraries|languages|printed|copies|spread|broadcast|translated / every ..2 place|library|school|institution|establishment|prison / places of detention / on sale|display',
    ru: 'распростран*|рассыла*|рассылк*|библиотек*|языках|экземпляр*|тираж*|довод* / до ..2 сведения / во все мест* / переводит* / развоз*|разда*|доставля*|вывешива* ..6 библиотек*|мест*|учреждени*|суд*',
    tk: 'ýaýrad*|kitaphana*|dillerde|paýlan*',
  },
  'over-rules': {
    en: 'despite|notwithstanding|prevail|prevails|precedence|override|overrides|primacy|supersede|supersedes|regardless|control|controls|paramount / inconsistent|contrary|conflict|conflicts|contradict|contradicts ..10 repealed|abrogated|inapplicable|void|effect|applied|applies|prevail|prevails / not ..2 limited|restricted|bound|affected by ..4 other|internal|any / goes|go|comes|come|stands|stand|ranks|rank ..1 before|first|above|over / say|says|provide|provides|rule|rules ..2 otherwise|differently ..8 act|law|protocol / gives|give way',
    ru: 'независимо|несмотря|преимуществ*|приоритет*|верховенств*|преобладает|превалир* / противореч* ..10 применя*|утрачив*|отменя*|силу|недействительн* / не ..1 ограничива*|ограничен*|связан* ..4 други*|ины*|внутренн*|ведомственн* / говорит|устанавливает|предусматривает ..2 иное ..4 примен* / выше|сильнее|важнее ..4 закон*|правил*|акт* / перед ..4 закон*|правил*|акт* / действует ..2 настоящий|этот закон / не ..4 ограничен*|ограничива* ..4 ин*|други*|внутренн*',
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
  gifts: {
    en: 'gift|gifts|donation|donations|donor|donors|grant|grants|bequest|bequests|legacy|legacies|contribution|contributions / other|additional|lawful|supplementary|voluntary ..3 sources|source|funds|resources|contributions|income / assistance ..4 international|foreign|donors',
    ru: 'пожертвован*|грант*|дарен*|дары|даров|взнос*|благотворительн*|донор* / ины*|други*|дополнительн* ..4 источник*|средств* / не запрещенн* ..3 источник* / =дары|=даров|=дарами',
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
    en: 'order|orders|ordered|decision|decisions|bidding|behest|instigation|prompting|direction|warrant|ruling|act ..8 court|courts|authority|authorities|judge|official|officials|administrative|judicial|public / acquiesc* / tacit / turns|turn|turning ..3 blind / connivance / tolerated|tolerates / with|their ..2 tacit|express ..2 consent|agreement / organ|organs|authority|authorities|power|body|official ..8 directed|suggested|allowed|ordered|chosen|tolerated|agreed|prompted|noticed|authorised / chosen not to notice / order ..6 court|officer|organ|authority',
    ru: 'распоряжени*|решени*|приказ*|указани*|постановлени*|акт* ..6 орган*|суд*|должностн*|власт*|лица / подстрекательств* / попустительств* / с ..1 их|его ..1 ведома|согласия / молчалив* / с ведома / по инициатив* ..3 орган*|власт*',
    tk: 'buýrug*|çözgüd*|karar* ..4 edara*|kazyýet* / dymyp|razylygy bilen',
  },
  discriminat: { en: 'discriminat*|distinction', ru: 'дискримин*|различи*' },
  awareness: {
    en: 'awareness|campaigns|schools|curricula|judges|police|promote / public education',
    ru: 'просвещ*|полици*|судей|школ*|кампани*',
  },
  'immunity-word': {
    en: 'immunity|immunities|privilege|privileges|inviolability|protection / protected|same footing|equal footing|inviolable / same footing / shielded|sheltered|covered|safeguarded ..6 same|too|likewise|equally / shielded|sheltered',
    ru: 'иммунитет*|неприкосновенн*|привилеги*|защит* / защищен* / под ..1 защитой|охраной / так же|также|тоже ..2 защищен* / защищен* ..3 также|так же|тоже|наравне',
    tk: 'eldegrilmesiz*|immunitet*',
  },
  'gives-out': {
    en: 'issue|issues|release|releases|draw up / come|comes|bring|brings|put|puts ..2 out / goes to press',
    ru: 'выпуска*|издае*|делает|выступа* / печата*|выпуска*|выходят|выходит',
  },
  'is-told': { en: 'communicated|told', ru: 'сообщил*|сообщени*' },
  'letters-of-detainees': { en: 'detainee|detainees|prisoner|prisoners', ru: 'осужденн*|заключенн*' },
  'censored-of-prisoners': { en: 'censored|censorship', ru: 'цензур*' },
  'untouched-word': {
    en: 'inviolable|inviolability|inviolate / not|no|nor|neither|cannot|never|warrant ..10 searched|search|seized|seize|seizure|opened|inspected|intercepted|interception|tapped|tapping|confiscated|entered|requisition / sheltered|protected|immune|exempt ..6 search|searching|seizure|interception|tapping / no|not|nobody|none|never ..8 take|remove|removed|listen|overhear|enter|seize',
    ru: 'неприкосновен* / не|ни|нельзя|запрещ*|недопуст* ..8 обыск*|изъят*|изыма*|выемк*|арест*|досмотр*|перехват*|прослуш*|вскры*|осмотр* / защищен* ..5 обыск*|изъяти*|прослуш* / никто|нельзя|не ..6 входить|войти|обыск*|забра*|забирать|взять|читать|слуша*|прослуш*|вскры*|изыма*',
    tk: 'eldegrilmesiz* / barlanma*|alynma*|diňlenme*',
  },
  'language-word': { en: 'language|languages|version|versions', ru: 'язык*|языках|языки' },
  'long-interval': {
    en: 'once ..3 three|four|five|3|4|5 years',
    ru: 'раз|раза ..3 три|четыре|пять|3|4|5|трех|четырех|пяти года|лет',
    tk: 'üç|dört|bäş ýylda ..2 gezek',
  },
  'breaks-it': {
    en: 'contraven*|infring*|breach*|violat* / acts against / commits / whoever|who ..2 acts|does / act is|shall / such act|acts|conduct / retaliation|reprisal|reprisals|retaliates',
    ru: 'наруш*|допустивш*|виновн*|совершивш*|нарушивш* / месть|мстит|мстящ*|виновн*',
    tk: 'bozan*|bozmak*|günäkär*',
  },
  search: { en: 'search|searched', ru: 'обыск*|досмотр*' },
  instructions: { en: 'instruction|instructions', ru: 'указани*' },
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
  stays: {
    en: 'remain|remains|continue|continues|retain|retains|keep|keeps|preserved|unaffected|unchanged|untouched|intact|safeguarded|reserved / go|goes|carry|carries on / as before / as hitherto / nothing changes / keep|keeps ..4 duties|powers|rights|tasks',
    ru: 'сохраня*|сохранен*|остается|остаются|незыблем*|продолжа*|неизменн* / как ..1 прежде|раньше / по-прежнему|прежнему / не ..2 меняется|меняются',
    tk: 'saklanyp|saklanýar|dowam|üýtgewsiz',
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
  'copy-word': {
    en: 'copy|copies|copied|reproductions|reproduction|extracts|excerpts|photocop*',
    ru: 'копи*|копиров*|выписк*',
    tk: 'göçürme*|nusga*',
  },
  'papers-only': { en: 'notes|devices', ru: 'записи|записей' },
  'soft-aim': {
    en: 'attention|regard|strive|strives|endeavour|endeavours|suitable|possible|aim|aims|seeks',
    ru: 'внимание|стремит*|возможности|желательно|учитыва*|учетом',
    tk: 'mümkin|üns',
  },
  'denied-entry': {
    en: 'not ..2 have|has|enter|visit|access|go / may|shall|must|can not ..2 visit|enter|go|have|be / cannot visit|enter',
    ru: 'не ..1 имеет|имеют|вправе|может|могут|допуска* ..4 доступ*|посещ*|вход*|визит*|мест*',
    tk: 'girip bilme*|hukugy ýok*',
  },
  'convention-word': { en: 'convention', ru: 'конвенци*', tk: 'konwensiýa*' },
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
