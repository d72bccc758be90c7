import type { Lexicon } from './concept.ts';

/** How a guarantee of visits, papers, talks, sources and reports is taken back, by class; see undoingBody.ts. */
export const UNDOING_WORK: Lexicon = {
  'only-with': {
    en: 'not|no|never|neither|nobody|none|nor ..14 without|except|unless|until|otherwise / only ..3 with|after|on|upon|if|where|when|once|by',
    ru: 'не|ни ..14 без|иначе|кроме|пока|до / только|лишь|исключительно ..2 с|после|по|на|если|при / не иначе',
  },
  'keeper-word': { en: '@keep', ru: '@keep' },
  'visitor-word': {
    en: 'visitor|visitors|inspector|inspectors|delegation|team|observer|observers|monitors|scrutineer|members|group',
    ru: 'посетител*|наблюдател*|инспектор*|делегаци*|групп*|члены|членов|членам|участник*',
  },
  swear: { en: 'swear|oath|affirm|solemnly', ru: 'клянусь|присяг*|обещаю|клятв*' },
  'members-start': {
    en: 'term|election|elected|candidates|vacancy|meeting',
    ru: 'срок|избра*|кандидат*|ваканс*|заседани*',
  },
  visas: { en: 'visas|visa', ru: 'визы|визу' },
  'npm-asks': {
    en: 'commission|mechanism|ombud*|body|centre|committee|board ..4 may|can|shall ..3 ask|asks|demand|demands|require|recommend|request|order',
    ru: 'комисси*|механизм*|омбуд*|центр|палат*|совет ..5 требу*|потреб*|просит|рекоменд*',
  },
  'inquiry-word': {
    en: '=inquiry|=inquiries|=investigation|=investigations|investigate|investigates / look|looks into / opens ..2 case',
    ru: 'расследован*|проверку|проверка|дознани* / возбужда* ..2 дел*',
  },
  'looks-again': {
    en: 'return|returns|comes|come|goes|go ..2 back|again|see|look|check / keeps|keep|stays ..2 touch|contact|watch / follow-up|repeat|second ..1 visit / follows up / within ..3 days ..4 visit',
    ru: 'возвраща*|вернуться|вновь|снова|повторн* ..4 посещ*|посети*|проверить|увидеть / остается|держит ..4 связи / следит за ..3 судьб*|положени* / повторн* посещени*',
  },
  'retaliation-word': {
    en: 'retaliation|retaliat*|reprisal|reprisals|revenge|victimisation|victimization',
    ru: '=месть|мстит|мстить|репресси*|=расправа|=расправу / преследовани* ..2 за',
  },
  'trouble-word': {
    en: 'riot|riots|disturbance|disturbances|epidemic|quarantine|lock-down|lockdown|emergency|security|safety|investigation|operation|unrest|disorder|escape|danger|war|mutiny|exercise|drill|calamity|order / health',
    ru: 'беспоряд*|эпидеми*|карантин*|чрезвычайн*|безопасност*|следстви*|расследовани*|операци*|побег*|опасност*|войны|военн*|бунт*|учени*|волнени*|режимн*|оперативн*|распорядк* / здоров*|санитарн*',
  },
  'puts-off': {
    en: 'defer|defers|deferred|postpone|postpones|postponed|suspend|suspends|suspended|interrupt|interrupted|refuse|refuses|refused|deny|denied / put|puts|putting off / turn|turns|turned away / another|later day|time|date|hour / come|return|back ..2 later|another / not ..2 admit|admitted|allow|allowed|let|receive|received / close|closed|closes|closing ..5 visitors|visits|visit|commission / bar|bars|block|exclude ..3 entry|access|visit|visitors|members / keep|keeps ..4 out / until ..4 calm|order|safe',
    ru: 'отложить|отложен*|отсроч*|перенес*|переносит*|приостан*|прерва*|прекратить|отказать|отказано|отказыва* / не ..1 допустить|допускать|пустить|впустить|пропустить|допускаются / другой|иной|другое день|время / согласие ..3 не ..2 дано|быть / закрыть|закрыва*|закрыт* ..6 посет*|член*|посещени*|комисси* / не ..1 состоит*|проводится|допускается / не ..1 пускать|пропускать|впускать|принимать / до восстановления',
  },
  'no-promise': {
    en: 'deny|no|not|nor|neither|never|nobody|cannot|nothing|none|without|inadmissible|prohibited|forbidden|circumstances',
    ru: 'ни|нельзя|никак*|никто|недопустим*|запреща*|запрещ*|никому / не ..1 вправе|может|могут|дают|дает|допускается|допускаются|являются|является|служит|служат',
  },
  'told-before': {
    en: 'advised|informed|notified|told|warned|announced|announce|communicated|given|inform|notify|advise|warn|arranged|agreed|fixed|settled|scheduled ..10 beforehand|previous|advance|eve|earlier|prior / arranged|agreed|fixed|settled|scheduled|appointment|arrangement ..3 with ..4 @keep|@outs / list|names ..10 day|hours|beforehand|advance ..8 communicated|sent|given|submitted|announced / calendar|plan|schedule|programme|timetable|dates ..4 visits|visit|inspections|calls ..8 sent|communicated|notified|given|forwarded|announced|published|handed ..6 @keep|establishments|institutions|ministry|administration / receives|receive|has|have|given ..6 days|hours|day ..2 notice|warning|notification / told|informed|notified|advised|warned ..12 hours|hour|day|days|morning ..2 earlier|before|ahead|prior',
    ru: 'сообща*|сообщи*|уведомля*|уведом*|извеща*|извест*|предупрежда*|оповеща*|назнача* ..8 накануне|заранее|заблаговременно|предварительно / накануне|заранее|заблаговременно|предварительно ..6 сообща*|уведомля*|извеща*|предупрежда*|оповеща* / день|дата|дни|время|час|график ..3 посещени*|визит*|прибыти*|проверк* ..3 согласу*|согласовыва*|назнача*|определя* ..4 @keep|@outs / по ..1 договоренности|согласованию|уговору ..3 @keep|@outs / график*|план*|расписани*|календар* ..3 посещени*|проверок|поездок|визитов ..8 рассыла*|сообща*|направля*|доводит*|передает*|вывешива* / за ..1 @number ..1 дня|дней|суток|часов|день ..8 извещ*|уведомл*|уведомля*|сообщ*|предупрежд*|узна* / извещ*|извеща*|уведомл*|уведомля*|сообщ*|сообща*|предупрежд* ..8 за ..1 @number ..1 дня|дней|суток|часов / говорят|скажут|говорится ..10 за ..1 @number ..1 дня|дней|суток|часов',
  },
  'office-hours': {
    en: 'between ..3 o|clock|a|hours|nine|eight|ten ..6 and|to ..4 clock|hours|five|six|four / working|office|business|visiting|daytime|duty|normal ..1 hours / on|during|only ..2 working|business|week days / from|between # ..4 to|and # / weekdays|weekday',
    ru: 'с ..2 до ..3 часов / рабоч*|служебн*|дневн*|приемн* ..1 время|часы|дни|дня / в будни*|будние|будним / с # ..2 до #',
  },
  'round-hours': {
    en: 'weekend|weekends|night|nights|holiday|holidays|round|any|outside|whatever|every|open|line',
    ru: 'ночью|ночи|ночь|ночное|выходн*|праздничн*|любое|любой|круглосуточно|независимо|всякое|линия|телефон*',
  },
  'night-barred': {
    en: 'night|nights|weekend|weekends|holiday|holidays|sunday|sundays ..4 visit|visits|entry ..4 not / no|not ..5 visit|visits|visited ..5 night|weekend|weekends|holiday|holidays|sunday|sundays',
    ru: 'ночн*|выходн*|праздничн*|воскресн* ..4 посещени*|визит*|вход*|дни ..4 не / не ..5 посещ*|посеща* ..5 ночью|ночное|выходн*|праздничн*|воскресенье',
  },
  'travel-word': {
    en: 'travel|travels|trip|trips|attend|attendance|journeys|meetings|conferences',
    ru: 'поездк*|командировк*|выезд*|встреч*|конференци*|участи*',
  },
  'few-visits': {
    en: 'no|not|never ..6 visited|visit|visits|entered|inspected ..5 more|oftener ..4 once|one|twice|two|# / visited|visit|visits ..6 no|not more than|often ..4 once|one|twice|two|# / at most ..2 once|twice|one|two / more than ..1 once|twice ..6 year|years|month',
    ru: 'нельзя|не ..4 более|чаще ..1 одного|двух|трех|раза / не ..1 более|чаще ..1 раз|раза|одного|двух ..3 год|года|лет|месяц*|квартал*',
  },
  'led-way': {
    en: 'keep|keeps|follow|follows|stick|move|moves|walk|go|goes ..4 path|route|way|itinerary|corridor ..6 shown|set|fixed|indicated|laid|chosen|marked|by|officer|administration / escorted|conducted|guided ..3 by|throughout ..3 @keep|staff|guard / officer|guard|warder|official|employee ..3 accompanies|escorts|leads|conducts|guides|shows ..4 members|visitors|them|commission|team / members|visitors|team ..4 accompanied|escorted ..4 throughout|times|officer|guard|warder',
    ru: 'пут*|маршрут*|дорог* ..5 указа*|определ*|предложен*|утвержд*|назначен*|установлен* / предложенн*|указанн*|установленн* ..3 пути|путем|маршрут* / дежурн*|сотрудник*|надзирател*|начальник*|конвоир* ..4 сопровожда*|ведет|водит ..4 / в сопровождении ..2 сотрудник*|дежурн*|надзирател*|конвоя|представителя ..2',
  },
  'list-by-keeper': {
    en: '@keep|ministry|authority|prosecutor ..4 draws|draw|makes|selects|chooses|picks|compiles|prepares|names|presents ..6 list|names|inmates|prisoners|detainees|persons|places|whom / list ..6 inmates|prisoners|detainees|persons|places|establishments ..8 drawn|prepared|selected|submitted|agreed|approved ..5 @keep|@outs / list|names|register ..3 kept|held|drawn ..2 by ..2 @keep',
    ru: 'список|перечень|график ..6 составля*|готовит|утвержда*|определя*|согласу*|согласовыва*|определен*|утвержден*|согласован*|составлен* ..3 @keep|@outs / @keep|@outs ..2 составляет|отбирает|выбирает|называет|определяет|приводит ..4 список|лиц|заключенн*|людей|места|осужденных / список|списке|списки ..3 @keep',
  },
  'not-given': {
    en: 'not ..1 communicated|disclosed|supplied|released|given|provided',
    ru: 'не ..1 передаются|сообщаются|предоставляются|выдаются|раскрываются',
  },
  'is-secret': {
    en: 'is|are|be|treated|considered|regarded|remain|remains ..3 classified|secret|restricted',
    ru: 'засекречен*|секретн* / являются|составляют|относятся ..3 тайн*|ограниченн*|секрет*',
  },
  'keeper-sifts': {
    en: '@keep|authority|authorities ..4 hands|shows|gives|produces|provides|supplies ..10 regards|considers|deems|thinks|judges|sees|finds|relevant|necessary|appropriate / documents|information|records|files|papers ..8 @keep|authority ..3 regards|considers|deems|thinks|judges|finds|selects / @keep|authority|authorities ..3 selects|chooses|picks|decides|determines ..4 records|documents|files|papers|information|which',
    ru: '@keep|администраци* ..4 выдает|показывает|предоставляет|предъявляет|передает ..10 считает|сочтет|находит|полагает|относящ*|необходимы* / документы|сведения|материалы ..8 которые|какие ..2 @keep ..3 считает|сочтет|находит|полагает|признает / относящиеся к предмету / @keep|учреждени*|администраци* ..3 отбирает|выбирает|решает|определяет ..4 документ*|сведени*|материал*|бумаг*|какие',
  },
  'health-files-shut': {
    en: 'medical|health|psychiatric ..2 files|records|file|notes|cards|data|documents ..6 not ..4 open|shown|accessible|available|disclosed|produced|inspected|handed|consulted / medical|health|psychiatric ..2 files|records|file|notes|data ..8 only|with|subject|without ..6 consent|permission|leave|approval|order ..6 chief|doctor|head|director|physician|ministry|court|superintendent / except|excluding|exception|other ..4 medical|health|personal ..2 files|records|data|notes',
    ru: 'медицинск*|врачебн*|личн* ..2 карт*|дела|документ*|записи|сведения ..5 не ..2 показыва*|предоставля*|выда*|открыва*|предъявля* / медицинск*|врачебн* ..2 карт*|документ*|записи|сведения ..4 с|только|по|лишь ..2 разрешени*|согласи*|позволени* ..4 начальник*|главврач*|медчасти|администраци*|руководител*|министерств* / за исключением|кроме ..3 медицинск*|врачебн*|личных',
  },
  'secret-not-given': {
    en: 'secret|classified|classification|security ..8 excluded|exempt|exempted|withheld|closed ..4 inspection|access|disclosure|from / secret|classified ..6 not ..2 shown|open|disclosed|available|produced|given / not ..2 include|extend|cover|concern|apply|comprise ..6 secret|secrecy|classified|secrets',
    ru: 'министр*|правительств*|руководител*|прокурор*|начальник* ..4 вправе|может ..3 не ..2 выда*|предоставл*|показ*|раскры*|переда* / гриф*|секретн*|секретност*|засекречен*|тайну ..8 не ..2 подлеж*|предоставля*|выда*|показыва*|предъявля* / не ..1 касается|касаются|распространяется|относится|включает|охватывает ..6 тайн*|тайну|секрет*',
  },
  'secret-shut': {
    en: 'minister|attorney-general|government|president|ministry|prosecutor|chief|commander ..3 may|certifies|certify ..3 withhold|refuse|deny|prohibit|prejudicial|prejudice / withhold ..3 document|documents|information|file|files|material|papers ..10 security|defence|secret|secrets|interests / certif* ..12 prejudicial|prejudice|security|contrary|harm|endanger|defence / disclosure|production|release|inspection ..6 endanger|endangers|harm|harms|prejudice|prejudicial|threaten|threatens|damage ..6 security|defence|state|relations|investigation|interests|republic|nation / classified|secret ..3 material|documents|information|papers|files ..6 only|solely ..6 / subject to ..6 law|act|rules|legislation ..2 on|of ..3 secret|secrets|classified|secrecy / excluding|except|save ..6 secret|secrecy|classified|secrets',
    ru: 'раскрыти*|оглашени*|разглашени*|выдача|передача ..3 угрожа*|повред*|нанес*|ущерб* ..6 безопасност*|оборон*|государств*|интерес* / засекречен*|секретн*|секреты ..8 только|лишь|исключительно|порядке|законодательств*',
  },
  'staff-sits': {
    en: 'warder|guard|guards|officer|official|warden|constable|nurse|employee|representative ..4 remains|stays|sits|stands|listens|attends|watches ..6 room|talk|talks|interview|interviews|conversation|meeting|throughout|door / present|remains|stays ..6 throughout ..4 interview|talk|conversation / watch|presence of ..4 guard|officer|warder|official ..6 / officer|guard|warder|official ..2 be|is|are present',
    ru: 'остается|остаются|присутствует|присутствуют|находится|сидит|стоит|дежурит ..4 надзирател*|охранник*|сотрудник*|дежурн*|конвоир*|представитель|работник*|администраци* / надзирател*|охранник*|сотрудник*|дежурн*|конвоир* ..3 остается|присутствует|находится|сидит|слышит|видит / конвоир*|охранник*|надзирател*|сотрудник*|дежурн*|представитель|администраци* ..5 наблюда*|присутств*|слуша* / наблюдает|наблюдают|присутствовал|присутствует ..4 сотрудник*|охранник*|надзирател*|конвоир*|дежурн*|представитель',
  },
  eavesdrop: { en: 'overhearing|overheard|eavesdrop*', ru: 'подслуш*' },
  'heard-word': { en: 'heard', ru: 'выслушать|выслушан*' },
  'talk-cut': {
    en: 'longer|exceed|more|most|beyond ..3 minutes|minute|hour|hours / limited to ..3 minutes|hour|hours',
    ru: 'более|дольше|свыше ..2 минут|минуты|часа|часов / не ..1 превыша* ..3 минут|часа',
  },
  'talk-recorded': {
    en: 'recorded|filmed|taped|videotaped|monitored|watched|overheard ..4 by ..3 @keep|staff|authorities|guards',
    ru: 'записывается|записываются|снимается|прослушивается|прослушиваются ..2 @keep|сотрудник*|персонал*|охран*',
  },
  'kit-refused': {
    en: 'not ..1 bring|carry|take|use|permitted|allowed|admitted ..6 camera|cameras|telephone|telephones|recorder|recorders|devices|phones|equipment / camera|cameras|telephones|recorders|devices|phones|equipment ..4 not ..2 brought|carried|taken|used|permitted|allowed|admitted',
    ru: 'фотоаппарат*|телефон*|камер*|диктофон*|техник*|прибор*|устройств* ..3 не ..1 допускаются|разрешаются|проносятся|вносятся|допускается|разрешается',
  },
  'kit-left': {
    en: 'left|leave|handed|deposited|surrendered|kept|stored|given ..5 gate|entrance|reception|locker|lockers|guard|guardhouse|up|over|custody',
    ru: 'оставля*|сда*|хранятся|сдают*|остаются ..6 проходн*|входе|дежурн*|хранения|кпп|вахте',
  },
  'kit-banned': {
    en: 'no|not|nobody|prohibited|forbidden ..8 carried|brought|admitted|used|allowed|permitted ..4 / prohibited|forbidden ..8 carry|bring|use|take',
    ru: 'вносить|проносить|брать|пользоваться|применять|пронос ..5 запреща*|запрещ*|нельзя / запреща*|запрещ*|нельзя ..6 вносить|проносить|иметь|брать|пользоваться|применять',
  },
  'letters-seen': {
    en: 'handed|given|sent|submitted|delivered|left ..3 open|unsealed / checked|read|opened|examined|inspected|screened|censored|scanned ..4 by ..4 censor|administration|staff|officer|governor|director|superintendent|head|security / through|via ..3 administration|governor|head|director|superintendent|management / censor / subject to ..2 inspection|censorship|control|review|checking / after|upon ..2 reading|inspection|opening|review|perusal / having read',
    ru: 'открытом|незапечатанном виде / читаются|проверяются|просматриваются|вскрываются|прочитываются|проверяет|просматривает|вскрывает ..3 цензор*|администраци*|начальник*|сотрудник*|дежурн* / через ..1 администраци*|начальник*|дежурн*|руководств* / цензор* / подверга*|подлежат|подлежит ..2 проверк*|досмотр*|цензур*|просмотр*|контрол* / прочитав|просмотрев|вскрыв|проверив / после ..2 прочтени*|просмотр*|проверк*',
  },
  'best-try': {
    en: 'best|reasonable ..1 endeavours|endeavors|efforts / endeavour|endeavours / try|tries|strive|strives|seek|seeks to ..1 help|assist|cooperate|facilitate / best ..2 ability|abilities / where|when|if ..4 time|resources|duties ..2 permit|permits|allow|allows / as far as ..6 duties|service|circumstances|practicable|possible|permits|permit',
    ru: 'стараются|стремятся|старается|стремится ..2 помог*|содейств*|оказ* / если ..2 располага* / если ..4 позволя*|препятству* ..2 служб*|обстановк*|услови* / по мере ..2 сил|возможност* / в ..1 меру ..2 сил|возможност*',
  },
  'via-minister': {
    en: 'pass|passes|go|goes|sent|submitted|addressed|channelled|transmitted|forwarded|delivered ..3 through|via|by ..4 minister|ministry|government|president / minister ..8 transmits|forwards|passes|conveys|sends ..5 those|agrees|approves|considers|such|if|which / to ..1 the ..1 minister|government|president ..8 thinks|sees|discretion|fit|decides',
    ru: 'идут|идёт|проходят|передаются|направляются|вносятся|доводятся ..2 через ..2 министр*|министерств*|правительств* / министр*|министерств* ..5 передает|направляет|пересылает ..5 те|согласен|сочтет|одобрен*|посчитает / министру|министерству|правительству|президенту ..8 усмотрени*|сочтет|решает',
  },
  'no-force': {
    en: 'bind|binds|bound no|nobody|none|nothing / not ..2 binding / nobody|no-one|none ..3 bound|obliged / call|calls for no / advisory|consultative|exhortatory|persuasive ..2 / of ..2 advisory / no ..2 duty ..2 to ..2 answer|reply|act|follow|consider / for ..2 guidance|information only / create|creates|impose|imposes no ..2 obligation|obligations|duty',
    ru: 'ни к чему ..3 обязыва* / никого ..4 не ..1 обязыва* / ответа не ..1 требу* / не ..1 обязательн*|обязывают|обязывает / совещательн*|рекомендательн*|консультативн* ..2 характер*|силу|значени* / к сведению / лишь|только ..1 ориентир*|пожелани* / обязанност*|обязательств* не ..1 создают|создает|порождают|влекут',
  },
  'public-letters': {
    en: 'letters|petitions|correspondence|queries|complaints|applications|appeals|requests ..4 public|citizens|citizen|people|individuals|population / general ..2 law|rules|procedure|legislation ..4 petitions|appeals|complaints|applications',
    ru: 'писем|письма|обращений|обращениям|жалоб|заявлений ..2 граждан*|населени*|жителей / по правилам|срок*|порядк* ..6 обращени*|жалоб|писем|заявлени*',
  },
  'asked-for': {
    en: 'when|if|where|should|once|unless ..3 minister|government|ministry|parliament|president|cabinet|assembly|committee|house ..4 asks|requests|wishes|so|invites|seeks|refers|ask|request|invite / at|upon|on ..3 request|invitation|instance|instruction ..4 minister|government|ministry|parliament|president|cabinet|assembly|committee|house / drafts|bills ..3 referred|sent|submitted ..1 to ..1 it',
    ru: 'если ..3 попросит|просит|запросит|обратится|поручит|пожелает ..3 / по ..2 поручени*|запросу|просьбе|требованию|приглашению ..3 @exec|@parl|президент*|комитет*',
  },
  'falsity-punished': {
    en: 'unfounded|false|untrue|unconfirmed|unproven|unproved|groundless|incorrect|malicious|inaccurate|baseless|defamatory ..5 allegation|allegations|statement|statements|information|complaint|complaints|report|reports|accusation|accusations|account ..10 fined|punish*|liable|offence|penalty|fine|prosecut*|guilty / false|untrue|unfounded|unconfirmed ..4 statement|information|allegation ..2 is|constitutes ..3 offence / information|statements|allegations ..6 not ..4 confirmed|proved|true|borne ..8 fined|fine|punish*|offence|penalty / prisoner|detainee|inmate|detained ..6 misinforms|misleads|deceives|lies ..8 offence|punish*|fined|disciplin* / slanders|defames|libels|insults|denigrates ..10 liable|punish*|fined|imprisonment|offence|penalty',
    ru: 'необоснованн*|ложн*|неподтвержд*|неподтвержден*|недостоверн*|непроверенн*|клеветнич*|вымышленн* ..4 заявлени*|сведени*|сообщени*|жалоб*|донос*|информаци*|обвинени* ..10 наказыва*|штраф*|ответственност*|влечет|арест*|карает* / сведени*|сообщени*|информаци* ..6 не ..2 нашедш*|подтверд*|соответств*|подтвержден* ..8 влечет|штраф*|наказ*|ответственност* / заключенн*|содержащ*|осужденн*|удерживаем* ..6 вводящ*|вводит|введени* ..4 заблуждени* ..6 взыскани*|штраф*|ответственност*|наказ* / оклевета*|клевет*|порочащ* ..10 наказ*|ответственност*|штраф*|караетс*',
  },
  'moved-away': {
    en: 'prisoner|person|detainee|inmate|complainant|informant|victim|one|he|she ..10 moved|transferred|removed|relocated ..4 another|other|different|elsewhere / move|transfer|relocate ..4 prisoner|person|detainee|inmate|complainant|informant|victim',
    ru: 'переведен*|перевод*|переводит*|перевести ..5 друг*|ино* ..2 тюрьм*|учреждени*|мест*|камер*|колони* / перевод* ..3 заявител*|обративш*|пожаловавш*',
  },
  'must-denounce': {
    en: 'crime|crimes|offence|offences|felony|felonies ..12 report|reports|tell|tells|inform|informs|known|denounce|notify|notifies ..8 police|prosecutor|prosecutors|commissioner|authorities|investigator|investigators|magistrate / report|reports|inform|informs|denounce|denounces|notify ..8 police|prosecutor|prosecutors|investigator ..8 crime|crimes|offence|offences|everything|facts|source / make|makes|made ..10 name|identity ..8 known|available ..5 police|prosecutor|commissioner|authorities / name|identity of ..3 whoever|informant|source ..6 reported|disclosed|given|communicated ..4 police|prosecutor|commissioner|court|authorities / offence|crime|crimes|offences ..10 notified|reported|communicated|transmitted ..4 prosecutor|police|authorities',
    ru: 'преступлени*|правонарушени* ..8 донос*|сообща*|сообщит*|сообщить|извеща*|ставит|передает|заявля* ..6 полици*|прокур*|следстви*|органам|милици* / донос*|донес* ..5 полици*|прокур*|органам|следовател* / сообща*|сообщить|извеща*|известить ..4 прокур*|полици*|милици*|следстви*|правоохранит* ..8 преступлени*|обо|правонарушени*|источник*|ставш* / преступлени*|правонарушени* ..8 уведомля*|извеща*|ставит*|информиру* ..4 прокур*|полици*|следстви*',
  },
  'lifts-secret': {
    en: 'judge|court|prosecutor|magistrate|minister|speaker|tribunal|investigator ..4 may|can ..4 order|oblige|require|compel|release|lift|waive|summon|direct ..8 source|sources|disclose|testify|evidence|reveal|secrecy|privilege|confidentiality / court|judge|prosecutor|tribunal ..4 may|can ..4 compel|question|examine|hear ..8 confided|told|learned|member / answer|answers|reply|replies ..6 magistrate|prosecutor|police|judge|investigator|court ..8 told|learned|confided|said',
    ru: 'судья|суд|прокурор|следователь|министр|спикер ..3 вправе|может ..3 обязать|потребовать|освободить|снять|истребовать|вызвать|предписать ..6 источник*|тайн*|показани*|раскры*|назвать|сведени* / суд|судья|следователь|прокурор ..3 вправе|может ..2 допросить|допрашивать|заслушать / отвечают|отвечает ..3 вопрос* ..3 @outs / дают|дает ..2 показани* ..3 @outs',
  },
  'no-objection': {
    en: 'prosecutor|administration|investigator|court|ministry|minister|governor|director|authority ..5 no|not ..1 objection|object|objects|opposed|oppose|opposes / if|where|unless ..3 prosecutor|administration|investigator|court|ministry|minister|governor|director|authority ..3 agrees|consents|permits|allows|approves|agreed|consented / administration|investigator|ministry|minister|governor|director|authority ..6 decides|determines|decide ..3 whether|which|if',
    ru: 'не ..1 возража* ..3 прокурор*|следовател*|администраци*|начальник*|министерств*|суд* / прокурор*|следовател*|администраци*|начальник*|министерств* ..2 не ..1 возража* / администраци*|следовател*|прокурор*|начальник*|министерств* ..4 дал*|дала|дает|выразил* ..4 согласи* / решает|определяет ..2 администраци*|следовател*|прокурор*|начальник*|министерств* / администраци*|следовател*|прокурор*|начальник* ..3 решает|определяет',
  },
  'silence-leave': {
    en: 'statement|statements|publicly|interview|interviews|speak|press ..8 without|unless|only|except ..4 leave|permission|consent|approval|authorisation|ministerial ..4 @outs|ministerial|leave|permission / press|media|public|publicly ..8 only ..3 after|with|upon ..3 @leave / only ..3 after|with|upon ..3 @leave ..8 press|media',
    ru: 'без ..3 позволени*|разрешени*|согласи* ..3 @outs|руководств* ..6 не|нельзя / без ..3 разрешени*|согласи* ..3 @outs / заявлени*|выступ*|сообща* ..8 с|только ..3 разрешени*|согласи*|позволени* ..3 @outs / печат*|прес*|сми|публичн* ..8 лишь|только ..3 после|с|по ..2 @leave / разглаша*|сообща* ..6 лишь|только ..3 после|с|по ..2 @leave',
  },
  'lifts-silence': {
    en: 'minister|speaker|government|ministry|president|court|prosecutor ..4 may|can ..4 release|absolve|free|lift|relieve|dispense|waive|exempt ..6 secrecy|confidentiality|duty|silence',
    ru: 'освобожда*|снима* ..3 министр*|спикер*|прокурор*|правительств*|суд* / министр*|прокурор*|правительств*|суд ..4 освобожда*|освободить|снять',
  },
  'if-they-decide': {
    en: 'public|published|publication|printed|released|publish ..6 if|when|where|unless|subject|provided|once|whether ..5 council|cabinet|government|minister|president|ministry ..4 decides|approves|consents|agrees|permits|so|decide|allows / council|cabinet|government|minister|president|ministry ..4 may|decides|decide|determines ..5 publish*|publication|release|whether / @outs ..3 may|can ..4 withhold|delay|prohibit|forbid|suppress|prevent|embargo ..6 report|publication|publish*|published',
    ru: 'публику*|обнарод*|опублик*|издает* ..5 если|при|после|когда ..5 решит|разреш*|согла*|одобр*|сочтет ..4 @outs|совет* / @outs|совет* ..3 решает|принимает|вправе|может ..4 публикаци*|опубликов*|обнарод* / @outs ..5 может|вправе|могут ..6 не ..1 допустить|публиковать|печатать / @outs ..5 может|вправе ..4 запретить|задержать|изъять ..6 доклад|печат*|публикац*|опубликован*|обнародован*',
  },
  'to-exec-only': {
    en: 'report|reports|accounts|account ..4 to ..3 head of state / report|reports|accounts|account ..3 to ..2 president|king|queen|prime|minister|cabinet|government|ministry|ministers',
    ru: 'отчитыва* ..3 главой|президентом|правительством|министром|королем|министерством|кабинетом / доклад*|отчет* ..5 главе|президенту|правительству|министру|кабинету|королю|премьер-министру',
  },
  'shut-until': {
    en: 'confidential|secret|closed|unpublished|withheld|restricted ..6 until|unless|before ..5 @outs / not ..3 published|released|public ..5 until|unless|before ..5 @outs / embargo*',
    ru: 'закрыт*|секретн*|конфиденциальн*|непубличн* ..5 пока|до ..6 @outs ..3 позволит|разрешит|одобрит|согласует|разрешения|одобрения / закрыт*|секретн*|конфиденциальн* ..5 до ..3 @leave ..4 @outs / не ..2 публику*|обнарод*|опублик* ..5 пока|до|без ..6 @outs',
  },
  'few-lines': {
    en: 'paragraph|passage|lines|note|mention|subsection ..6 visits|mechanism|detention|prevention / report ..4 contains|includes|has|carries ..2 paragraph|passage|section|note',
    ru: 'абзац*|параграф*|строк*|упомина* ..6 посещени*|механизм*|содержани*|предупреждени* / содержит|включает ..2 абзац*|раздел*|параграф*',
  },
  'via-diplomats': {
    en: 'via|through ..4 diplomatic|embassy|embassies|foreign|consular / by ..1 way of ..3 ministry|minister ..3 external|foreign / through ..3 ministry ..3 external|foreign',
    ru: 'по|через ..2 линии|каналам|посредство|посредством ..3 дипломатическ*|мид|министерства|внешнеполитическ* / через ..1 дипломатическ*|мид|посольств* / через министерство иностранных / через|посредством|посредстве ..2 министерств*|министра ..2 внешних|иностранных|зарубежных',
  },
  'lifts-immunity': {
    en: 'prosecutor|prosecutor-general|minister|government|president|court|judge|king|magistrate|prosecutors ..5 may|can|decides|decide|lifts|waives ..4 lift|waive|strip|withdraw|revoke|suspend|immunity|lifting / immunity|inviolability ..4 lifted|waived|withdrawn|revoked|suspended ..4 by|with ..5 prosecutor|minister|government|president|court|judge|king / immunity|inviolability ..4 ceases|lapses|ends|lost|lifted ..6 prosecutor|attorney-general|minister|government|president|court|judge',
    ru: 'прокурор*|министр*|правительств*|президент*|суд|король ..4 снять|снимает|лишить|лишает|приостановить|решает ..4 иммунитет*|неприкосновенност* / неприкосновенност*|иммунитет* ..4 снимает*|лиша*|снят*|лишен* ..4 прокурор*|министр*|правительств*|суд*|президент* / иммунитет*|неприкосновенност* ..6 по ..2 требовани*|решени*|представлени*|указани* ..3 прокурор*|министр*|правительств*|президент*|суд*',
  },
  'files-looked-at': {
    en: 'prosecutor|prosecutors|ministry|minister|police|authorities|court|judge|magistrate|investigator|inspector-general ..4 may|can ..4 inspect|examine|search|seize|view|see|consult|enter ..6 papers|files|documents|archives|records|premises|offices|notes / police|prosecutor|court ..4 may|can ..4 take|remove|copy|enter ..8 papers|files|documents|archives|records|premises|offices',
    ru: 'прокурор*|министерств*|полици*|следовател*|суд|ведомств* ..4 может|вправе|могут ..4 ознаком*|изъять|осмотреть|проверить|проверять|обыскать|истребовать ..5 бумаг*|дела|делами|документ*|архив*|помещени*|записи|записями / полици*|прокурор*|следовател*|суд ..3 может|вправе|могут ..2 войти|забрать|взять|изымать|входить ..5 помещени*|бумаг*|документ*|архив*|дела',
  },
  'start-by-exec': {
    en: 'begins|begin|starts|start|commence|commences|operates|takes|take ..5 work|operation|activities|functions|visits|duties|up ..8 date|day|time ..4 fixed|set|determined|appointed|chosen|decided ..4 @outs / @outs ..3 designates|appoints|names|chooses ..3 first|initial / first|initial ..3 members|commissioners|chair*|head|visitors ..6 designated|appointed|named|chosen ..3 by ..3 @outs / date|day ..10 takes|begins|starts|enters|commences|operational ..8 determined|fixed|set|appointed|decided ..4 @outs|decree|order',
    ru: 'начина*|приступа* ..4 работ*|деятельност*|обязанност*|посещени* ..4 день|дня|даты|дату|срок* ..4 назнач*|определ*|установл*|указан* ..3 @outs / первых|первого|первый|первые ..3 член*|состав*|председател*|руководител* ..3 назнача*|утвержда*|определя* ..3 @outs / @outs ..2 назначает|утверждает ..3 первых|первого|первый / день|дата|дату|срок ..10 приступа*|начина* ..6 определя*|назнача*|устанавлива* ..3 @outs|указом|приказом',
  },
  'obeys-house': {
    en: 'abide|abides|comply|complies|obey|obeys|observe|observes|respect|respects|follow|follows|subject|conform|conforms|bound ..4 standing|house|internal|prison|security|institutional ..2 orders|rules|regulations|regime|order|discipline|instructions / subject to ..5 regime|regulations|rules|orders ..3 prison|establishment|institution|place|facility / conform|conforms|obey|obeys|follow|follows ..4 regulations|orders|instructions|directions ..5 place|institution|establishment|head|director|governor|superintendent|administration / rules|regulations|orders ..4 place|house|establishment|prison ..3 bind|binding|apply ..4 visitors|members',
    ru: 'подчиня*|соблюда*|выполня*|придержива*|следу* ..4 режим*|распоряд*|внутренн*|порядк* / сообразу*|исполня*|выполня*|подчиня* ..4 правил*|приказ*|указани*|требовани*|распоряжени* ..4 @keep|мест*|учреждени*|режим* / правил*|режим*|распоряд* ..4 обязательн* ..2 для ..3 посетител*|член*|наблюдател*|участник*|комисси*',
  },
  'ministry-rates': {
    en: 'ministry|minister|government|cabinet|president ..4 appraises|evaluates|assesses|rates|reviews|judges|examines ..8 effective|effectiveness|performance|work|commission|mechanism|results|useful / evaluated|appraised|assessed|reviewed ..4 by ..3 ministry|minister|government|cabinet',
    ru: 'министерств*|правительств*|кабинет*|министр* ..4 дает|даёт|проводит|оценивает ..5 оценк*|действенн*|эффективн*|результат* / оценк* ..6 министерств*|правительств*|кабинет*',
  },
  'bring-into-line': {
    en: 'government|ministries|ministry|cabinet|ministers|authorities ..8 bring|brings|align|aligns|adapt|adapts|harmonise|harmonises ..8 line|conformity|harmony|accordance|act|law',
    ru: 'правительств*|министерств*|кабинет*|органы ..8 приводит|привести|приводят|привел* ..6 соответств*|согласи*',
  },
};
