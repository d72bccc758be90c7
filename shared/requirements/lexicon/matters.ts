import type { Lexicon } from './concept.ts';

/** Matters that the deeds of acts.ts are joined with: places, papers, posts, money, people. */
export const MATTERS: Lexicon = {
  'taken-place': {
    en: 'place|places|premises|room|rooms|cell|cells|part|parts|area|areas|installation|installations|facility|facilities|building|buildings|establishment|establishments|institution|institutions|unit|units|corner|yard|vehicle|vehicles|dependencies|site|sites|location|locations',
    ru: 'мест*|помещени*|камер*|част*|зон*|объект*|учреждени*|здани*|территори*|изолятор*|транспорт*|комнат*|площад*|корпус*|отделени*',
    tk: 'ýer*|jaý*|otag*|kamera*|edara*|desga*',
  },
  'every-part': {
    en: 'all|every|each|any|whole|entire ..4 part|parts|room|rooms|area|areas|premises|installation|installations|facility|facilities|corner|cell|cells|dependencies|outbuildings|compartment|building|buildings|space|spaces / everywhere|anywhere / their|its installations|facilities|dependencies / installations and facilities|dependencies|dependences / no ..3 part|room|area ..3 closed / no ..5 door|room|corner|part|cupboard|area|cell|ward ..8 shut|closed|locked|barred|withheld|hidden / from ..3 cellar|basement|roof ..3 to / wherever ..3 like|likes|wish|wishes|want / every portion|nook|corner / no ..6 closed|barred|shut ..3 them|it|visitor / lies|lie|stand|stands open',
    ru: 'все|всех|всем|каждое|любое|любые|любую|любой|всю|всей ..4 помещени*|част*|камер*|зон*|здани*|установк*|сооружени*|участк*|комнат*|территори*|объект*|постройк* / их установк*|сооружени*|помещени* / установк* и ..2 / везде|повсюду / куда угодно / проход* во все / ни одн* ..3 двер*|помещени*|камер*|комнат* ..4 не ..4 закрыт*|заперт* / от ..2 подвала ..3 до / кажд* ..2 двер*|камер*|комнат*|угол*|уголок / куда ..1 хотят|хочет|пожелают|угодно / ни ..8 не ..1 закрыва*|закрыт*|заперт* / открыты ..3 камеры|помещения|все',
    tk: 'ähli|islendik|hemme ..3 jaý*|otag*|bölek*|desga*',
  },
  anyone: {
    en: 'any other person|individual|source / anyone|anybody|everyone|whoever / other persons|people|individuals / staff|personnel|employees|guards|doctors|nurses|relatives|family|families|lawyers|visitors|witnesses|officials / persons whom|who ..6 help|useful|enlighten|information|relevant / person ..8 information|enlighten|assist|help|useful|relevant',
    ru: 'любым|любыми|любого|любых|любое|другим|другими|другого|других|иным|иными|иных|каждым|всеми ..3 лиц*|человек*|людьми|людей / персонал*|сотрудник*|работник*|врач*|родственник*|родны*|родными|близк*|адвокат*|защитник*|медик* / с кем / лиц* ..8 полезн*|сведени*|информаци*|помочь / всяк* / кто угодно / всеми кто',
    tk: 'beýleki|islendik ..2 adam*|şahs* / işgär*|garyndaş*|lukman*|aklawçy*',
  },
  'recording-kit': {
    en: 'camera|cameras|recorder|recorders|photograph|photographs|photographic|photography|photo|photos|film|filming|video|audio|audiovisual|equipment|device|devices|apparatus|instrument|instruments|tape|image|images|sound|recordings|=measurements|=measuring|dictaphone|tools',
    ru: 'аудио*|видео*|фото*|камер*|съемк*|съёмк*|запис*|звукозапис*|прибор*|аппаратур*|техническ*|диктофон*|измер*|устройств*|оборудовани*|изображени* / средств* фиксации / фотографир*|пленк*',
    tk: 'wideo*|ses*|surat*|foto*|enjam*|abzal*|tehniki',
  },
  letters: {
    en: 'letter|letters|correspondence|mail|post|postal|telephone|telephones|phone|envelope|envelopes|boxes|box|hotline|petition|petitions|complaints|communications|communication|communicate|messages|write|writes|writing|submissions|appeals',
    ru: 'письм*|переписк*|корреспонденци*|почт*|телефон*|звонк*|конверт*|ящик*|горяч*|обращени*|жалоб*|заявлени*|отправлени*|сообщени*|петици*|послани*|связ*',
    tk: 'hat*|ýazyş*|telefon*|arza*|ýüztutma*|poçta*',
  },
  'head-count': {
    en: 'number|numbers|count|total|statistics|figures|quantity|headcount|size / how many / how many|few',
    ru: 'числ*|количеств*|численност*|сколько|статистик*|списк*|список|перечень|перечн*',
    tk: 'san|sany|sanyny|sanlary',
  },
  whereabouts: {
    en: 'location|locations|whereabouts|address|addresses|situated|situation|where|located|map|siting|position',
    ru: 'местонахожд*|нахожд*|местоположен*|расположен*|адрес*|размещени*|где|дислокаци*',
    tk: 'ýerleş*|salgy*',
  },
  'files-word': {
    en: 'register|registers|file|files|record|records|document|documents|dossier|dossiers|papers|copy|copies|copied|medical|extract|extracts|reproductions|notes|books|log|logs|footage|archive|archives|journal|form / book|ledger|chart|charts|sheet|sheets|entries|entry|diary|diaries|recordings|photographs',
    ru: 'журнал*|реестр*|дел|дела|документ*|карт*|копи*|медицинск*|архив*|досье|запис*|выписк*|книг*|видеозапис*|материал*|форме / карточк*|ведомост*|дневник*|протокол* взыскан*|график*|бумаг*',
    tk: 'resminama*|kitap*|göçürme*|saglyk*|lukmançylyk*|žurnal*',
  },
  'treatment-word': {
    en: 'treatment|treated|treat|conditions|living|detention',
    ru: 'обращени*|обраща*|услови*|содержани*|содержат*|быт*|положени*',
    tk: 'çemeleş*|şert*|saklan*|saklaý*|rejim*',
  },
  'money-word': {
    en: 'means|funds|fund|funding|resources|money|moneys|monies|budget|budgetary|appropriation|appropriations|credits|financing|finance|financed|financial|subsidy|allocations|allocation|estimates|vote|expenditure|grant',
    ru: 'средств*|финанс*|бюджет*|ресурс*|ассигнован*|денежн*|смет*|субсиди*|расход*|обеспечен* / деньг*|=деньги',
    tk: 'serişde*|býudjet*|maliýe*|çykdajy*',
  },
  sufficient: {
    en: 'necessary|sufficient|adequate|enough|needed|need|needs|required|require|requires|appropriate|commensurate|full|fully|suffice|suitable|call|calls|demand|enable|enables|enabling|proper|satisfactory',
    ru: 'необходим*|достаточн*|надлежащ*|нужн*|требу*|требуем*|полн*|соразмерн*|соответствующ*|позволя*|адекватн*|потребност*|бесперебойн* / =нужные|=нужных',
    tk: 'zerur*|ýeterlik*|gerek*|doly',
  },
  'own-line': {
    en: 'separate|separately|distinct|own|earmarked|specific|autonomous|independent|individual|identified|ring-fenced|dedicated ..4 line|lines|heading|head|chapter|vote|item|budget|section|title|programme|estimates|appropriation|amount|account|allocation|unit / line|heading|item|vote|chapter ..3 of its own / itself|own ..6 draft budget|estimates|budget|proposal / prepares|draws|drafts|submits|presents|proposes|drawn ..4 own|its|the ..2 draft|budget|estimates|budgetary / not ..6 used|spent|transferred|diverted ..4 other',
    ru: 'отдельн*|самостоятельн*|собственн*|выделен*|защищенн*|особ*|целев* ..3 строк*|смет*|раздел*|статья|статьей|бюджет*|программ*|глав*|счет* / сам*|самостоятельно ..4 составля*|готовит|разрабатыва*|формирует|представля* ..4 бюджет*|смет* / готовит|составля*|разрабатыва*|представля*|вносит|формирует ..4 проект|предложени* ..3 бюджет*|смет* / не ..4 расход*|использ*|направля* ..4 ин*|друг*',
    tk: 'aýratyn|özbaşdak|aýry ..3 setir*|býudjet*|smeta*',
  },
  'audit-word': {
    en: 'audit|audited|auditor|auditors|auditor-general|comptroller|accounts|subsequent|afterwards|posteriori|retrospective|annually / court of accounts / ex post / looks|look|examines|checks ..4 books|accounts / examined|checked|verified|inspected ..6 court of|auditor|audit|accounts / books ..4 examined|audited|checked',
    ru: 'аудит*|последующ*|проверк*|ревизи*|постфактум|счетн* / счетн* палат* / отчет* об исполнении / провер* ..4 отчетност*|книг*|счет*|расход*',
    tk: 'audit*|barlag* / hasap palata*',
  },
  'spend-freely': {
    en: 'manages|manage|administers|administer|disposes|dispose|spends|spend|decides|decide|uses|use|allocates|allocate|authorising|authorizing|signs|commits|distributes ..6 funds|budget|money|resources|expenditure|appropriations|credits|accounts|finances / financial autonomy|independence|autarky / financially independent|autonomous / financial ..2 autonomy|independence / authorising|authorizing officer|official / own ..3 account|accounts|bank / without ..4 prior|preliminary ..3 approval|authorisation|control|audit|permission ..6 expenditure|spending|payments|funds|money|outlays / expenditure|spending|payments|outlays|funds|money ..8 without ..4 prior|preliminary ..3 approval|authorisation|control|audit|permission / only|solely|exclusively ..4 subsequent|posteriori|audit|afterwards|retrospective / no ..3 prior|preliminary ..3 control|authorisation|approval / how ..6 money|funds|means|budget ..4 spent|used ..6 for|up|matter|decided|decides / decides|determines ..4 how ..6 spent|used / charge|control|disposal of ..3 own|its|their ..3 money|funds|means|budget / not ..3 subject|submitted to ..2 prior|preliminary ..3 check|checks|control|audit|approval / alone ..2 decides|decide ..3 use|spending|spend',
    ru: 'распоряжа*|управля*|использу*|расходу*|тратит|распределя* ..5 средств*|бюджет*|смет*|финанс*|имуществ*|деньг* / финансов* ..2 самостоятельн*|автоном*|независим* / распорядител* / собственн*|отдельн*|самостоятельн* ..3 счет* / без ..4 предварительн* ..3 согласовани*|разрешени*|контрол* ..5 расход*|средств*|платеж*|смет* / расход*|средств*|платеж*|смет* ..8 без ..4 предварительн* ..3 согласовани*|разрешени*|контрол* / только|лишь|исключительно ..4 последующ*|проверк*|аудит* / предварительн* ..3 контрол* ..4 не / первым распорядителем / тратит|тратить|расходует|распоряж* ..5 сам*|самостоятельно|усмотрению / сама|сам|само|самостоятельно распоряж*|тратит|решает ..5 деньг*|средств*|расход* / ведает|распоряжается|заведует ..4 деньг*|средств*|счет* / предварительн* ..2 контрол*|проверк* ..6 не ..2 подлеж*',
    tk: 'serişde* ..4 özbaşdak / maliýe ..2 özbaşdak* / özbaşdak ..4 dolandyr*|ulan*',
  },
  'rules-word': {
    en: 'rules|regulation|regulations|procedure|procedures|statute|bylaws|by-laws|methodology|methods|plan|plans|programme|programmes|structure|organisation|organization|organigram|charter|working|manner',
    ru: 'регламент*|правил*|порядок|порядка|положени*|методик*|метод*|план*|программ*|структур*|устав*',
    tk: 'düzgün*|reglament*|tertip*|meýilnama*|gurluş*|tertipname*',
  },
  adopt: {
    en: 'adopt|adopts|adopted|approve|approves|approved|determine|determines|determined|decide|decides|laid|drawn|establish|establishes|set|sets|make|makes|made|regulate|regulates|fix|fixes|fixed|issue|issues|issued|prescribed|prescribe|endorsed|confirmed|settle|settles|define|defines / lay down / lays down / draw up / draws up',
    ru: 'утвержда*|утвержден*|принима*|принят*|определя*|определен*|устанавлива*|установлен*|разрабатыва*|составля*|издает*|вырабатыва*|регулиру*|согласов*|согласу*',
    tk: 'tassykla*|kesgitle*|düz* / kabul ed* / işläp düz*',
  },
  itself: {
    en: 'itself|themselves|own|autonomously|independently / its own',
    ru: 'сам|сама|само|сами|самостоятельно|свой|свою|свои|своего|своей|собственн*',
    tk: 'özi|öz|özbaşdak|özüniň',
  },
  'visa-of': {
    en: 'visa|approval|agreement|consent|countersign*|endorsement|confirmation|concurrence|authorisation|permission|leave|opinion|review|clearance|assent|vetting|scrutiny|approved|agreed|decree|order|ordinance|regulations|regulation ..6 minister|ministry|ministers|government|cabinet|governor|president|chancellery|treasury|department / visa|approval|agreement|consent|authorisation|approved|agreed|confirmed ..6 chancellor|chancellery|prime|treasury|presidency|council of',
    ru: 'согласовани*|согласу*|согласован*|утвержд*|виза|визы|визируе*|одобрен*|согласи*|разрешени*|регистр* ..6 министер*|министр*|правительств*|кабинет*|президент*|канцеляри*|казначейств*|минюст* / министер*|министр*|правительств*|кабинет*|президент*|канцеляри* ..4 согласовыв*|утвержда*|одобря*|определя*|устанавлива* / согласовани*|согласу*|согласован*|утвержд*|одобрен*|согласи* ..6 канцлер*|президиум*|казначейств*|премьер*',
    tk: 'ministr*|hökümet*|prezident* ..6 ylalaş*|tassykla*|rugsat*',
  },
  'staff-word': {
    en: 'staff|employee|employees|personnel|secretariat|=officers|=officials|agents|servants|secretary|collaborators|assistants|workers / own people|workers|team / posts',
    ru: 'сотрудник*|работник*|персонал*|аппарат*|секретариат*|служащ*|штат|штата|кадр*|отдел*',
    tk: 'işgär*|hünärmen*|sekretariat*',
  },
  recruit: {
    en: 'appoint|appoints|appointed|recruit|recruits|recruited|recruitment|hire|hires|hired|employ|employs|employed|select|selects|selected|engage|engages|contract|chosen|choose|dismiss|dismisses / pick|picks|take|takes on / fill|fills ..2 post|posts / people ..2 own / engaged|engages|discharged',
    ru: 'назнача*|назначен*|нанима*|принима*|подбира*|подбор*|отбира*|отбор*|набира*|формиру*|трудоустр*|увольня*|конкурс*',
    tk: 'belle*|saýla* / işe al* / kabul ed*',
  },
  'borrowed-staff': {
    en: 'seconded|secondment|secondments|detached|detachment|lent|loan|loaned / lend|lends|lending|borrow|borrows|borrowed|detailed|posted|attached|leave from',
    ru: 'прикомандир*|откомандир*|командир* / командируют*|выделя* ..3 сотрудник* / одолж*|временно ..3 перевод*',
    tk: 'iberilen*|komandirle*',
  },
  'served-in': {
    en: 'police|prison|prisons|penal|penitentiary|army|armed|military|security|intelligence|gendarmerie|prosecution|prosecutor|prosecutors|correctional|corrections|judge|judges|executive|detaining|forces|custodial|detention|ministries|interior',
    ru: 'полиц*|милици*|тюрем*|тюрьм*|пенитенциарн*|уголовно-исполнительн*|вооружен*|военн*|военнослужащ*|безопасност*|спецслужб*|прокур*|судь*|правоохранит*|силов*|внутренних|правопорядк*|исполнительн*|разведк*|следств*|исправительн*|жандарм*',
    tk: 'polisiýa*|harby*|howpsuzlyk*|prokur*|kazy*|türme*|içeri',
  },
  'barred-from': {
    en: 'incompatib* / not|no|nobody|neither|never|cannot ..8 member|members|appointed|elected|designated|office|hold|holds|candidate|serve|eligible|chosen|visit|become|person|one|selected / ineligible|disqualified|excluded|barred|disqualification / not|no|nobody|cannot|none ..10 sit|join|belong|stand|seat / debarred|unable ..4 member|sit|serve / shut out',
    ru: 'несовместим* / не ..4 может|могут|вправе|допуска*|должен|должны ..4 быть|являться|занима*|состоять|избира*|назнача*|становиться|ими|осуществля*|заниматься|входить / не ..3 избира*|назнача*|допуска*',
    tk: 'sygyşma* ..6 / gabat gelme*',
  },
  'step-aside': {
    en: 'recuse|recuses|recusal|abstain|abstains|abstention|withdraw|withdraws|declare|declares|disclose|discloses|declaration ..8 interest|interests|visit|visits|case|conflict|link|impartiality|partiality / conflict|conflicts of interest|interests / personal|family|private link|connection|interest|tie|ties / less|fewer than ..2 # years|year / past|last|previous|preceding ..2 years / years ..3 since|before|prior|after|preceding / cooling-off',
    ru: 'отвод*|самоотвод*|отстраня*|воздержива*|отказыва* ..3 участи*|декларир* / конфликт* интерес* / личн*|родственн* ..1 связ*|заинтересованн* / заявля* ..4 интерес*|конфликт* / менее ..3 лет|года / последни* ..2 лет|года / сомнени* ..3 беспристрастност*',
    tk: 'bähbit* ..2 çaknyş* / bähbit* ..3 gapma-garşylyk*',
  },
  wage: {
    en: 'salary|salaries|remuneration|remunerated|emolument|emoluments|pay|paid|=allowance|=allowances|indemnity|compensation|stipend|honorarium|wage|fee|fees|pension',
    ru: 'вознагражд*|заработн*|оклад*|оплат*|оплачива*|жаловань*|выплат*|компенсаци*|пенси*|зарплат*|гонорар* / денежн* содержани* / получа* ..6 плат*|доход*',
    tk: 'aýlyk*|töleg* / iş haky* / zähmet hak* / hak tölen*',
  },
  'wage-fixed': {
    en: 'equal|equivalent|same|corresponding|level|rate|tenth|fraction|percent|share|part|average|multiple ..8 judge|judges|counsellor|councillor|deputy|deputies|minister|member|members|court|wage|salary|secretary|magistrate|auditor-general|ombud*|state / not|no|neither ..6 reduced|lowered|diminished|decreased|cut|altered|varied / by this law|act / set|fixed|determined ..3 by ..2 law|parliament|assembly / for each|every day|visit|session',
    ru: 'равн*|уровн*|размер*|процент*|приравн*|соответств*|част*|десят* ..8 судь*|депутат*|министр*|оклад*|заработн*|член*|председател*|средн* / не ..4 уменьш*|сниж*|сокращ*|пониж* / настоящим законом|законом / за каждый ..3 день|посещени*|дня',
    tk: 'deň|derejesi* ..6 kazy*|deputat*|ministr* / azaldylma* / kanun* ..3 kesgitle*',
  },
  professions: {
    en: 'lawyer|lawyers|jurist|jurists|advocate|advocates|magistrate|magistrates|law|legal',
    ru: 'юрист*|прав|праве|права|правов*|юридическ*|юриспруденц*|адвокат*|правовед*',
    tk: 'hukukçy*|hukuk*|ýurist*',
  },
  medics: {
    en: 'physician|physicians|doctor|doctors|medical|medicine|psychiatrist|psychiatrists|nurse|forensic|health|healthcare',
    ru: 'врач*|медиц*|медик*|психиатр*|здравоохран*|судебно-медицинск*',
    tk: 'lukman*|saglyk*|medisina*',
  },
  'other-fields': {
    en: 'psychology|psychologist|psychologists|psychological|mental|social|psychiatrist|psychiatrists|child|children|penitentiary|education|professors|pedagogy|criminology|gender|disability|migration|anthropology|sociology / human rights',
    ru: 'психолог*|социальн*|психиатр*|педагог*|дет*|пенитенциарн*|криминолог*|наркол*|образовани*|социолог* / правам человека / прав человека',
    tk: 'psiholog*|sosial*|durmuş*|mugallym*|çaga*',
  },
  women: {
    en: 'women|woman|female|sexes|sex|gender|genders|men',
    ru: 'женщин*|гендер*|пол|пола|полов|мужчин*',
    tk: 'zenan*|aýal*|gender*|jyns*',
  },
  groups: {
    en: 'ethnic|ethnicity|minority|minorities|indigenous|linguistic|tribal|tribes|nationalities|aboriginal|peoples / language|religious|native|national|regional|travelling ..1 communities|community|groups|people / peoples|tongues|tribes|communities|faiths|languages ..4 country|land|nation|state / different|various|all ..1 communities|peoples|faiths|tribes|languages|tongues',
    ru: 'этнич*|меньшинств*|коренн*|языках|национальност*|народност*|общин*|конфесс* / национальн*|религиозн*|языков* ..2 групп*|общин* / =народы|=народов|=народами|=наций ..4 страны|населения|республики / =национальностей|=народностей / разн*|различн*|всех ..1 общин*|народ*|вер|языков|конфесси*',
    tk: 'milli|etniki|dil|diller*|azlyk*|dini|sebit*',
  },
  'fairly-present': {
    en: 'represented|representation|balance|balanced|proportion|parity|equal|equally|equality|third|half|quarter|percent|presence|present|composition|composed|diversity|diverse|reflect|reflects|reflected|pluralistic|include|includes|including|ensure|ensures|ensured|least|account|fair|fairly|fewer / share|fewer|number / make-up|mirror|mirrors|mirrored|find themselves|voice|voices|seat|seats / come|comes|drawn ..3 from ..3 different|various|all|every',
    ru: 'представлен*|представительств*|баланс*|равновес*|равн*|равенств*|трет*|половин*|процент*|присутств*|состав*|разнообраз*|отража*|обеспечива*|учитыва*|учет*|паритет*|сбалансир* / не менее / меньше|менее|поровну|доля|долю / отраж*|голос*|представлял* / более|больше ..2 трех|двух|половин*|пятых|третей|пятнадцат* / приход*|происход*|выход*',
    tk: 'wekilçilik*|deňlik*|deň|deňagram*|düzüm* / göz öňünde / üçden bir',
  },
  'civil-seats': {
    en: 'organisations|organizations|associations|ngos|ngo|non-governmental|bar|university|universities|academia|academics|professors|churches|experts / civil society / trade unions / professional bodies / medical association',
    ru: 'общественн*|неправительствен*|некоммерч*|нпо|адвокатур*|университет*|вуз*|научн*|академич*|профессиональн*|правозащит*|ассоциаци* / гражданск* обществ* / палат* адвокат*',
    tk: 'jemgyýetçilik*|birleşik*|uniwersitet*|alymlar* / hökümete dahylsyz',
  },
  course: {
    en: '=training|trained|train|trains|=courses|seminar|seminars|induction|refresher / professional development / study visits',
    ru: 'обуч*|подготовк*|тренинг*|семинар*|курс*|учеб*|стажиров*|переподготовк* / повышени* квалификации',
    tk: 'okuw*|taýýarlyk*|hünär ..2 ýokarlandyr*|okadyl*',
  },
  'bill-word': {
    en: 'bill|bills|draft|drafts|proposed / proposals for legislation / in the making / in ..1 pipeline',
    ru: 'законопроект*|проект*',
    tk: 'taslama*',
  },
  'law-word': {
    en: 'law|laws|legislation|legislative|statute|statutes|enactment|enactments|regulation|regulations|acts|rules|provisions|norms|texts|bill|bills / law|laws ..2 in ..2 force|making',
    ru: 'закон|законы|законов|закона|законодательств*|нормативн*|акты|актов|актам|норм* / правов* акт*',
    tk: 'kanun*|kadalaşdyryjy|nama*',
  },
  opine: {
    en: 'opinion|opinions|comment|comments|observation|observations|proposal|proposals|propose|proposes|suggest|suggests|suggestions|recommend|recommends|recommendations|advise|advises|advice|view|views|remark|remarks|amendment|amendments|initiative / tell|tells|say|says ..6 thinks|think|opinion|view / speak|speaks ..3 on|about|to / comments ..1 on',
    ru: 'мнени*|замечани*|предложени*|предлага*|рекоменд*|заключени*|отзыв*|высказ*|комментир*|комментари*|инициатив*|позици* / высказыва*|судит|говорит|пишет ..4 мнени*|что думает|закон* / отзыв*',
    tk: 'teklip*|pikir*|bellik*|netijenama*|maslahat*',
  },
  'own-initiative': {
    en: 'own accord|initiative|motion / of its own / unasked / proprio motu / whether or not asked|requested',
    ru: 'собственн* инициатив* / своей инициатив* / по инициатив* / сам|самостоятельно',
    tk: ' / öz başlangyjy* / öz teklibi*',
  },
  'send-it': {
    en: 'send|sends|sent|submit|submits|submitted|forward|forwards|forwarded|furnish|furnished|transmit|transmits|transmitted|refer|refers|referred|communicate|communicated|supply|consult|consults|consulted|seek|seeks|invite|copy|pass|passes|lay|laid|hand|handed|present|presented|presents|deliver / tell|tells|apprise|apprises|advise|advises|bring|brings|put|puts',
    ru: 'направля*|направит*|переда*|представля*|представит*|присыла*|отправля*|посыла*|запрашива*|согласовыв*|внос*|вручает*',
    tk: 'iber*|ugrad*|hödürle*|tabşyr*|berilýär',
  },
  'yearly-report': {
    en: 'annual|yearly ..4 report|reports|account / report|reports|account ..8 year|yearly|annually|calendar / each|every year ..10 report|reports|account / annual report / by # ..6 report',
    ru: 'ежегодн*|годов* ..4 доклад*|отчет* / доклад*|отчет* ..8 год|года|ежегодно / ежегодно ..10 доклад*|отчет* / раз в год ..8 доклад*|отчет* / консолидированн* доклад* / доклад',
    tk: 'ýyllyk ..2 hasabat* / her ýyl ..8 hasabat* / ýyl* ..4 hasabat*',
  },
  'make-public': {
    en: 'publish|publishes|published|publication|=publicly|printed|print|website|internet|gazette / make|makes|made ..3 public / accessible|available|open to ?the public / official ..1 journal|bulletin|gazette',
    ru: 'публик*|опублик*|обнарод*|размеща*|интернет*|сайт*|вестник*|официальн*|общедоступ*|достояни*|печат*|открыт*',
    tk: 'neşir*|internet*|web*|açyk / çap et* / çap edil*',
  },
  'spread-it': {
    en: 'disseminate|disseminates|disseminated|dissemination|distribute|distributes|distributed|distribution|circulate|circulated|circulation|libraries|copies|languages|posted|spread|spreads|broadcast|translated|website|internet|gazette|journal|media / made known',
    ru: 'распростран*|рассыла*|библиотек*|языках|экземпляр*|довод*|сведени*|тираж*|рассылк*|интернет*|сайт*|вестник*|монитор*|газет*|сми / средств* массовой',
    tk: 'ýaýrad*|kitaphana*|dillerde|internet*|gazet*',
  },
  'the-house': {
    en: '@parl / house|houses|parliament|assembly|deputies|representatives|legislative / national council|congress / =sitting|=sittings|plenary|plenum / speaker / select committee',
    ru: '@parl / пленарн*|сессии / заседани* палаты',
    tk: '@parl',
  },
  'debate-it': {
    en: 'debate|debates|debated|discuss|discusses|discussed|discussion|consider|considers|considered|hear|hears|heard|hearing|sitting|plenary|committee|examines|examine|session',
    ru: 'обсужд*|обсуд*|рассматрива*|рассмотр*|заслуш*|заслушива*|слушани*|пленарн*|дебат*|прени*|заседани*',
    tk: 'seret*|diňle*|maslahat* / ara alyp',
  },
  'other-report': {
    en: 'thematic|special|particular|visit|visits|extraordinary|interim|individual|other|further|additional|separate|specific ..5 report|reports|communiqué|communiqués|statement|statements|findings / report|reports|findings ..4 visit|visits|thematic / press|communiqué|communiqués|communique|communiques|statements / public ..1 statements|statement / report|reports ..3 visit|visits|topic|subject|theme|matter|question|places|place / findings',
    ru: 'тематическ*|специальн*|внеочередн*|промежуточн*|отдельн*|ин*|други*|дополнительн* ..3 доклад*|отчет* / доклад*|отчет*|заключени* ..4 посещени*|визит*|итогам / коммюнике|пресс* / заявлени* для печати / отчеты|доклады о / доклад*|отчет*|обзор* ..3 поездк*|посещени*|визит*|теме|темам|вопросу',
    tk: 'ýörite|aýratyn|beýleki ..3 hasabat* / hasabat* ..4 sapar*',
  },
  foreigners: {
    en: 'counterpart|counterparts|abroad|foreign|international|regional|networks|associations|universities|ngos|non-governmental / other countries / other states / civil society',
    ru: 'международн*|зарубежн*|иностранн*|государств|региональн*|организаци*|обществ*|сеть|сети|сетями|механизм*|неправительствен*|партнер*|учреждени* / други* стран*',
    tk: 'halkara*|daşary*|guramalar*|sebit* / beýleki döwlet*',
  },
  'work-with': {
    en: 'cooperate|cooperates|cooperation|collaborate|collaborates|exchange|exchanges|network|networks|relations|agreement|agreements|arrangements|understandings|contacts|join|joins|partnership|liaise|links|ties|memoranda|memorandum|maintain|maintains / work|works|act|acts ..1 together|alongside|with / sister',
    ru: 'сотруднич*|взаимодейств*|обмен*|соглашени*|контакт*|связ*|отношени*|сеть|сети|партнерск*|меморандум*|вступа*|договоренност* / заключа* ..2 договор*',
    tk: 'hyzmatdaşlyk*|özara|alyş*|ylalaşyk*|gatnaş*',
  },
  'not-answerable': {
    en: 'prosecute|prosecuted|sued|suit|arrest|arrested|detained|detention|liable|liability|proceedings|proceeding|action|judged|responsible|responsibility|tried|charged|held|sought|investigated|brought|questioned|answerable|accountable / called to account / answer|answers to ..1 no|none|nobody|any / brought ..2 before|to ..2 court|justice|trial / pursued|penalised / pursued|proceeded|lie against',
    ru: 'ответственност*|преследов*|арест*|задерж*|привлеч*|привлека*|обыск*|досмотр*|отвечает|судим*|иск|иски|иском|исков|предъявл* / отвечает|отвечают|=судить|=судят / отвечают|=иск|=иска',
    tk: 'jogapkärçilig*|tussag*|yzarlan*|sud',
  },
  'said-done': {
    en: 'opinion|opinions|word|words|spoken|said|written|views|act|acts|acted|action|actions|done|statements|votes|performance|exercise|discharge|duties|functions|accomplished|omission / says|writes|voted / say|write|do|vote',
    ru: 'мнени*|высказыв*|высказан*|слов*|действи*|сказан*|написан*|заявлени*|совершен*|решени*|исполнени*|осуществлени*|деяни* / говорит|говорил*|сказал*|делает|делал*|сделал*|пишет|написал*|голосовал* / =сделанное|=сделанн*|мнения|мнение',
    tk: 'pikir*|söz*|hereket*|aýdan*|ýazan*|wezipe*',
  },
  'body-untouched': {
    en: 'arrest|arrested|detention|detained|apprehended|searched|search|searching|seizure|seized|baggage|luggage|person|papers|inviolable|inviolability|inviolate|tapping|tapped|intercepted|interception|custody|papers|residence',
    ru: 'арест*|задерж*|обыск*|досмотр*|багаж*|неприкосновен*|изъят*|прослуш*|личн*|жилищ*|выемк*',
    tk: 'tussag*|saklan*|barlan*|eldegrilmesiz*|goş*|döküm*',
  },
  'same-shield': {
    en: 'same|this|such|these|protection|immunity|immunities|privileges|guarantees|shield|benefit|extends|extend|enjoy|enjoys|apply|applies|likewise',
    ru: 'эт*|защит*|иммунитет*|гаранти*|привилеги*|распростран*|пользу*|также|действие / то же / таки* же / теми же',
    tk: 'şol|şu|eldegrilmesiz*|kepillik*|immunitet*|gorag*|degişli',
  },
  'archive-word': {
    en: 'archive|archives|file|files|document|documents|papers|records|record|notes|materials|database|devices|data|records',
    ru: 'архив*|дел|дела|документ*|запис*|материал*|досье|носител*|имущество / базы данных',
    tk: 'arhiw*|resminama*|ýazgy*|maglumat* / iş kagyz*',
  },
  'house-word': {
    en: 'premises|office|offices|building|buildings|headquarters|seat / rooms|room|quarters',
    ru: 'помещени*|здани*|офис*|служебн*',
    tk: 'jaý*|bina*|otag* / edara jaý*',
  },
  'wire-word': {
    en: 'correspondence|communications|communication|telephone|telephones|calls|mail|letters|interception|intercepted|tapping|electronic|messages / lines|line|mails|e-mails|conversations',
    ru: 'переписк*|корреспонденц*|связ*|телефон*|переговор*|сообщени*|прослуш*|почт*|электронн*',
    tk: 'hat*|ýazyşma*|aragatnaşyk*|telefon*|gepleşik*',
  },
  'first-steps': {
    en: 'first|initial|inaugural|transitional ..4 members|member|call|election|elections|appointments|appointment|selection|visits|term|terms|competition|year|president|head|director|commissioner / of the first ..3 members / within|in ..6 months|days ..10 call|elect|elected|election|appoint|appointed|announce|announced|form|formed|establish|established|constituted|begin|begins|selection|visits / call|competition|election|selection|appointments|vacancy ..8 within|in ..5 days|months|month',
    ru: 'перв* ..4 состав*|член*|выбор*|назначени*|конкурс*|посещени*|визит*|руководител*|избрани*|заседани* / в ..3 месяц*|дней|месячн*|срок ..10 конкурс*|избра*|избрать|выбор*|назнач*|образова*|сформир*|объяв*|приступ* / конкурс*|выборы|избрание|назначение ..8 месяц*|месячн*|дней|срок / половин*|жреби*',
    tk: 'ilkinji|birinji ..4 agza*|düzüm*|saýlaw*|sapar* / aý* dowamynda ..10 saýla*|belle*|yglan*',
  },
};
