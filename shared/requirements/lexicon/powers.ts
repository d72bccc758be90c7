import type { Lexicon } from './concept.ts';

/** Group H: visits, access to places, information and persons. */
export const POWERS: Lexicon = {
  visit: {
    en: 'visit|visits|visiting|visited / inspect|inspects|inspection|inspections / go into / enter|enters|entry ..6 place|places|premises|institution|institutions|facility|facilities|setting|settings|establishment|establishments / access to ..6 place|places|institution|institutions|facility|facilities|premises|settings / admitted to / monitoring of places / may go / inspects|inspect / goes into|enters / control visit* / right of entry / entry|access to|into ..4 place|places|premises|establishment* / on-site / inspection visit* / call|calls|calling ..1 at|on|upon ..6 place|places|setting|settings|establishment|establishments|house|houses|institution|institutions|upon / go|goes|gone|look|looks|looked ..1 in|into|around|over|round ..6 place|places|setting|settings|establishment|establishments|institution|institutions|facility|facilities|premises|part|parts / set foot / intended|planned|proposed|forthcoming ..1 call|visit|inspection / journey|journeys|mission|missions|trip|trips ..2 to ..4 place|places|establishment|prison / each mission|journey',
    ru: 'посещ*|посещени* / доступ ..3 места|местам|учреждени* / проход* / вход* в|на / инспекци* / мониторинг* ..2 мест / посетить / проверк*|проверя* ..3 мест*|учреждени*|положени*|объект* / проверке / войти|входить|заходить ..4 мест*|учреждени*|помещени* / осматрива*|осмотреть ..4 помещени*|мест*|учреждени* / бывают|бывает ..3 мест*|учреждени* / приезжа*|ездит|ездят|выезжа* ..6 мест*|учреждени*|туда / поездк* / выезжа*',
    tk: 'barlap gör* / bar* görmek / giriş / sapar* / baryp gör* / baryp görme* / baryp görmäge / girmäge',
  },
  access: {
    en: 'access|accesses / enter|entry|go / admitted|admit / inspect / goes|go into / enter|enters / moves|move freely',
    ru: 'доступ* / посещ* / вход*|войти / допуск*|допущ* / войти|входить|заходить|проходить / перемещат*|передвигат* ..3 / осматрива*|осмотреть',
    tk: 'elýeter* / giriş|girmek / barmak',
  },
  regularly: {
    en: 'regular|regularly|periodic|periodically / follow-up / frequency / at any frequency / at least once ..2 year / systematic* / as often as / on a regular / repeated / at regular intervals / periodic|regular / at intervals / at least ..3 a|per|each|every year / as often / follow-up visits / programme of visits / frequency / again and again / repeatedly|recurring|continuous|ongoing|recurrent / how often / at ..2 intervals / as often as / recurrent|recurring|routine / time and again / on a continuing basis|footing / from time to time|year to year / at such intervals / however often|frequently',
    ru: 'регулярн* / периодическ* / периодичност* / систематическ* / планов* / повторн* посещени* / не реже / через ..2 промежутки / с периодичностью / на регулярной|постоянной основе / плановые|повторные / не реже / постоянно|неоднократн* / как часто / по своему плану|графику|программе / с той частотой|периодичностью / возобновля*|повторя*|непрерывно / столько раз / так часто / с ..2 частотой / из года в год / постоянн* основе',
    tk: 'yzygiderli* / döwürleýin / wagtal-wagtal',
  },
  'visit-plan': {
    en: 'calendar|programme|plan|schedule of visits / programme|plan ..3 visits',
    ru: 'план|плана|программ*|график* посещени*',
    tk: 'barlag* ..2 meýilnama*',
  },
  promptly: {
    en: 'at once / immediately|promptly|forthwith / without delay / at once / on the spot / straight away|without hesitation / on demand|first request / straightaway|instantly|directly|there and then / all ..1 speed',
    ru: 'незамедлительно|немедленно|безотлагательно / по первому ..2 слову|требованию|обращению / тотчас / без ..1 задержек|задержки|промедления|отлагательств* / сразу / немедля|тут же|сейчас же|без промедления|тотчас',
    tk: 'haýal etmän|derrew|gaýragoýulmasyz',
  },
  examines: {
    en: 'visit|visits|examine|examines|examination|inspect|monitor|monitors|monitoring|checks / carry out ..3 visits / look|looks|looking ..8 into|at|after ..6 manner|way|treatment|conditions|how / inquire|inquires|scrutinise|scrutinize|scrutinises|observe|observes|review|reviews|watch|watches|study|studies|keep under review / find out ..6 how',
    ru: 'посещ* / рассматрива* / проверя* / мониторинг* / изуча* / обследу* / посещени* / следит|следят|наблюдает|наблюдают|контролир*|исследу*|выясня* ..8 обращ*|содерж*|услови* / изучение|изучать|изучают|изучает ..8 обращ*|содерж*|услови*|обращаются',
    tk: 'barlap gör* / öwren* / seljer*',
  },
  'treatment-of-persons': {
    en: 'treatment / situation of persons / conditions|circumstances of / persons ..3 deprived|held|detained / detainees|prisoners / place|places / how ..8 treated|live|kept|held|fare|fares / manner|way ..6 treated|kept|held / lot of',
    ru: 'обращени* / положени* лиц / услови* ..2 содержани* / лиц* ..2 лишенн* / мест|места лишения / мест|места ..3 содержания / как ..3 обраща*|содерж*|жив*',
    tk: 'çemeleşm* / saklanyş şert* / ýer*',
  },
  'max-frequency': {
    en: '@not more ?often than once / not more than ..2 once|one|two / at most once / once every ..3 years / not ..4 more ..3 than ..2 once|one|twice|two / at most ..2 once|twice / only once',
    ru: 'не чаще / не более одного ..2 посещени* / не чаще одного раза / не более|чаще ..3 одного|двух|раз|раза',
    tk: 'bir gezekden köp däl',
  },
  installations: {
    en: 'installation|installations|facility|facilities / every part|area|room|corner / all parts|premises|rooms|areas|sections / any part|area|room|place / every custody / area ..3 withheld / unrestricted|unhindered|unimpeded / place* of detention as defined / any place / all places / everywhere / all|any parts|part|rooms|room|annexe*|premises|corners of|in / every room|annexe / without ..4 follow|escorted',
    ru: 'установк*|сооружени*|объект* / все|всем|любые|любое ..3 помещени*|част*|участк* / беспрепятственн* / @all ..3 мест* / неограниченн* / все ..2 помещени* / любое помещение / беспрепятственно|свободно ..3 перемещ*|передвига*',
    tk: 'desga* / ähli|islendik ..3 jaý*|otag*|ýer* / ähli|islendik ..4 jaý*|bölek*|otag*|desga* / erkin ..3 hereket',
  },
  'route-set': {
    en: 'along the route|routes / route determined / accompanied by ..2 administration|staff / escorted|accompanied ..4 administration / route set|fixed|chosen',
    ru: 'по маршруту / маршрут* ..3 определ* / в сопровождении ..2 администраци*|представитель|сотрудник* / маршрут* ..3 администрац*',
    tk: 'ugur* ..3 kesgitle*',
  },
  'free-choice': {
    en: 'free to choose|decide|select|determine / freely choose|select|decide|determine / liberty to choose / choose|chooses|select|selects|decide|decides ..8 places|place|persons|whom|where|institutions / decide for themselves / its|their own choice / of its choice|choosing / which it considers most / administration may not ..6 select|exclude|propose / it considers|deems appropriate|convenient|necessary ..6 place|persons|whom / whom it wishes|chooses / place* it wishes|chooses / any person it / at its discretion ..6 places|persons / freedom of choice|selection / alone ..3 determine|determines|decide|decides|choose / chooses|selects|decides|determines|choose|select which|whom|what|where / which|what places|establishments|institutions ..2 visit / for ..6 alone to / free to|in ..3 choice|selection|choose / sole discretion|judgment ..6 place|places|whom|persons / selects|determines ..3 itself / without ..4 interference ..4 choose / which|what|where|who|whom ..12 matter|question for ..6 / matter for ..4 alone|only|else|itself / lies|rests with ..4 alone|only / nobody|none ..4 else ..4 choose|decide|decides / left to ..4 alone|judgment|judgement|choice / its|their|his|own|commission ..3 own ..1 affair|business|decision|choice|matter / it is ..6 that|who ..1 says|say|decides|decide|determines|chooses|settles / for ..4 to ..1 say|decide|choose|settle|determine',
    ru: 'свободен|свободна|свободно в выборе|выборе / свобод* ..2 выбор* / выбира* ..6 мест*|лиц* / самостоятельно ..4 выбира*|определя* ..6 мест*|лиц*|объект* / беспрепятственно|свободно ..3 выбира* / по своему выбору / по собственному выбору / желает посетить|побеседовать / сочтет ..3 необходимым|нужным / любым ..2 лицом по выбору / выбира*|определя* ..4 мест*|учреждени*|объект*|лиц* / выбор* ..4 мест*|лиц*|собеседник* / сам* ..2 определя*|реша*|выбира* / сам|сама|само|сами ..4 решает|решают|определяет|выбирает / решает|решают|определяет ..3 сам|сама|само|сами / никто ..6 не ..4 навязыва*|определя*|выбира* / решает|решают|выбирает|выбирают|определяет|определяют ..3 сам*|самостоятельно|единолично / никто ..3 иной|другой|кроме ..5 не / дело ..3 самой|самого|самих|только',
    tk: 'erkin saýla* / öz saýlamagy* / erkin ..4 saýla* / özi|özleri|öz islegi ..4 saýla* / saýlamaga hukug*|hakly*',
  },
  'choose-places': {
    en: 'where to go / place|places|institution|institutions|facilities ..8 visit|visits|wishes|chooses|selects / choose ..3 places / which ..3 place|places|establishments|institutions|facilities / places|establishments|institutions to visit / places|establishments ..3 visited',
    ru: 'мест* ..6 посети*|посеща* / выборе мест|объектов|учреждений',
    tk: 'ýer* ..3 saýla* / ýerleri|ýerini|edaralary ..6 saýla* / barmaly|barjak ..2 ýer*',
  },
  'choose-persons': {
    en: 'whom to ..2 talk|interview|speak / person|persons ..6 interview|interviews|wish|wishes / persons ..4 interviewed / talk to whom / interviewees / person|persons|people|detainees ..6 heard|hear|meet|talk|speak|spoken|question / which|whom people|persons ..3 meet|hear|interview|see / people to meet|see|interview',
    ru: 'лиц* ..6 побеседова*|бесед*|опрос* / выборе ..6 лиц / лиц|лицами ..6 говорить|беседовать|опросить|побеседовать|встретиться|поговорить',
    tk: 'adam* ..3 gürrüň / adamlary ..6 saýla* / adamlary we / gürrüňdeş*|söhbetdeş*',
  },
  'choice-taken': {
    en: 'submitted a written request / written request / list ..4 agreed / agreed list / persons who have submitted / proposed|selected by the administration / administration|authority|head|director|institution|ministry|holder ..2 selects|chooses|determines|decides|designates|picks ..5 person|persons|place|places|detainees|whom',
    ru: 'подавшими ..2 заявлени* / письменн* заявлени* / перечень ..4 согласовыва* / перечень посещаемых / администраци*|начальник*|руководител* ..2 выбирает|определяет|назначает ..4 лиц|места|кого / места|лиц ..6 определяет|выбирает|назначает администрац*|начальник*|руководител*',
    tk: 'ýazmaça arza*',
  },
  unannounced: {
    en: 'unannounced / without ..3 notice|notification|warning|announcement|informing / no ..2 notice|notification ..4 required|needed / need not tell|inform|announce / not obliged to inform|announce|notify / at any time ..2 without / without ..2 announcing / without advance / with or without ..2 notice|notification / announced or unannounced / need not ..3 beforehand / not ..4 announced / without warning / not ..3 give ..3 notice / without ..2 having ..2 announce*|notify|notified / unheralded / no prior ..2 announcement|notice|warning / without prior / without ..3 prior|previous|advance / by surprise / surprise visit* / no ..3 notice|warning|announcement / unannounced|unscheduled / need not ..4 notice|notified|announced|informed / need|needs not ..6 announced|told|informed|notified|warned|advance|beforehand / not ..4 told|informed|warned ..2 advance|beforehand / no one|nobody ..4 told|warned|informed ..2 advance|beforehand / need not ..3 given|expected|heralded / unheralded|impromptu / without ..3 being|having ..2 announced|expected / not ..3 owe ..2 notice / no notice is owed / spot ..1 checks|visits / nobody|no-one|none ..4 told|warned|informed|notified / no one ..4 told|warned|informed|notified / not ..4 have to ..3 tell|warn|inform|announce|notify / not ..2 have|obliged|bound ..2 tell|warn|inform / no ..2 duty ..4 warning|notice / not announced ..1 to / no|without ..3 word ..2 beforehand',
    ru: 'без ..2 уведомлени*|предупреждени*|извещени*|объявлени* / внезапн* / необъявленн* / предварительн* уведомлени* ..4 не / не ..2 уведомля* / не предупрежда* / без ..4 уведомлени* / без предварительн* ..2 / неожиданн* / не ставя в известность / без ..3 предупрежд*|уведомл*|оповещ*|извещ* / внезапно|неожиданно / внепланов* / не требует ..3 уведомлени*|предупреждени* / не обязан* ..3 уведомл*|предупрежд*|сообщать / не ставя ..2 в известность / никого ..3 не|заранее ..3 предупрежда*|уведомля*|извеща*|известность / без ..3 предварительн* / не ..3 предварительн* ..2 уведомл*|предупрежд*|согласован* / предупрежда*|уведомля*|сообщать ..4 не ..3 нужно|надо|обязан*|требу*|должн*|следует / знать|узнает|узнают ..5 заранее ..3 никому|никто / никому ..6 заранее / никто ..5 не ..3 знает|узнает|предупрежд* / без ..3 звонка / не ..3 сообща* ..2 заранее / заранее ..3 не ..2 сообща*|объявл*|извещ* / никому ..2 не ..1 объявля*|сообща* / не ..1 сказав|предупредив|извещая|объявляя|предупреждая',
    tk: 'duýdurmazdan / habar bermezden / öňünden ..3 bermezden|duýdurmazdan|mazdan',
  },
  'any-time': {
    en: 'at any time|hour / any time of day / at whatever hour / day or night / day and night / 24 hours / at all times / whenever|when it / at all reasonable times / at any moment|hour / round the clock / by day|night / any hour / hour of the day / at every hour / whatever ..2 hour|time|day / any day / days and hours / hour of ..2 day|night / day and hour / weekday*|weekend*|holidays',
    ru: 'в любое время / круглосуточн* / в любое ..2 суток / в любой момент / в любой день / в любой час|момент / днем и ночью / независимо от времени / когда сочт* / в любые ..3 дни|день|часы|час|время|сутки / в любой ..3 день|час|время|момент / в какое бы ..3 время / днем или ночью / днем и ночью|в ночное / в выходн*|праздничн* / в будни',
    tk: 'islendik wagt* / gije-gündiz',
  },
  'notice-required': {
    en: 'informed ..6 before ?the visit / informed at least / inform|informs|notify|notifies|informed|notified ..8 before|prior|advance|beforehand / before ?any|the|each visit ..8 informs|inform|notify|notifies|informed|notified / notice|notification of ..3 @number|24|48 / prior|advance|due|reasonable notice|notification ..4 given|shall|is|must|required / with|upon|after|subject|giving ..2 prior|advance|due|reasonable notice|notification / agreed ..4 head|administration|management|in / announced in advance / @number @time notice / must ..4 announced / announced beforehand / only exceptionally ..3 unannounced|without / exceptional cases ..6 unannounced|without / as a rule ..4 announced / notice|notification of ..3 visit|visits|inspection ..6 given|sent|served|shall|must / notice|notification ..14 in advance|beforehand / @number ..2 notice / @number ..2 notice|warning / notice|announcement ..12 dispensed|waived / without ..3 notice|warning|announcement ..8 exceptional|exceptionally|urgent / visits are announced / exceptional|exceptionally|urgent ..8 without ..3 notice|warning / announces its|the|his|her visit* / inform|informs|notify|notifies|advise|tell ..10 intended|planned|proposed|forthcoming|coming ..2 visit|visits|call|calls|inspection / intended|planned|proposed|forthcoming ..1 visit|call|inspection ..10 day|days|hours|noon|advance|before / director|head|governor|administration|superintendent|warden|management|authority ..4 hears|told|informed|notified|knows|learns ..4 visit|visits|inspection|coming ..6 day|days|hours|hour|week / visits are notified|announced / notified to ..6 advance|before|days',
    ru: 'уведомля*|извеща*|информиру*|предупрежда* ..4 не позднее|за / о предстоящем посещении / с предварительн* ..2 уведомлени*|предупреждени*|согласовани*|извещени* / после ..2 предварительн* ..1 уведомлени* / по согласованию с ..2 администраци*|начальник*|руководител*|учреждени* / предварительно ..2 уведомля*|извеща*|информиру* / при условии ..2 уведомлени* / по предварительному / в исключительных случаях ..6 без / уведомл*|уведомить|извещ*|известить|предупред*|предупрежден* ..4 не позднее|за / за @number ..3 до посещения|начала|проверки / о проверке|посещении|визите ..12 уведомл*|извещ*|предупрежд*|сообща* / без ..2 уведомления|предупреждения ..6 исключительн*|неотложн* / исключительн* ..8 без ..2 уведомлен*|предупрежд* / предстоящ*|планируем*|намечаем* ..1 посещени*|визит*|проверк* ..10 уведомл*|извещ*|предупрежд*|сообща*|ставит* / ставит*|ставят ..2 в известность ..6 посещени*|визит*|приезд*',
    tk: 'öňünden ..3 habar berýär*|habarly|duýdur* / ylalaşyp / sagat|gün öň habar / habar bermezden ..6 aýratyn',
  },
  'working-hours': {
    en: 'working|office|business|normal ..1 hours|time / during working',
    ru: 'в рабочее время / рабочие часы / в рабочие дни / в дневное время',
    tk: 'iş wagt*',
  },
  'not-refused': {
    en: '@not ..4 be ..2 refused|denied|delayed|restricted|postponed|limited|withheld / no one may ..2 refuse|deny / @not ..3 refuse|deny|restrict|delay|object ..4 access|visit|entry|admission / no ..8 may ..3 deny|refuse|prevent|restrict|hinder ..6 access|visit|entry / @not ..3 grounds ..4 refus* / which decides how to proceed / no ground|grounds ..6 refus* / prevents the unrestricted entry / refusal of ..3 access|entry ..6 offence|prohibited|not|liable / may not ..2 object / no ..6 pretext|circumstance|circumstances|reason|grounds ..6 refus*|den* / cannot|may not be ..3 denied|refused|barred|opposed|delayed|obstructed / entry|access ..4 not be ..2 refused|denied|impeded|restricted|delayed / emergency|siege ..10 not ..4 ground|justify|reason|restrict|suspend / under no / neither|no ..12 turn away|refuse|delay|postpone|interrupt / no ..2 ground|reason ..8 refuse|refusing|delay|deny|postpon* / under no circumstances ..6 refuse*|den*|delay* / whether ..10 begin|continue|proceed|postponed|put off|goes on|go on|interrupted|deferred ..8 for|decided|decides|decide ..5 it|visitor|visitors|member|members|commissioner|commission|board|team|monitors|observers|inspectors|authorised / no|neither|nor|not ..10 turn|turned|keep|kept|hold|held ..4 away|back|out|up / no|neither|nor ..10 bar|bars|close|closed|shut ..6 to|visit|visitor|visitors / no ..6 reason|ground|pretext|circumstance|event|order|emergency ..10 refuse|refusal|keep|turn|bar|delay / no|neither|nor|never ..14 deny|delay|refuse|turn ..3 access|entry|away|visit',
    ru: 'не ..2 может|могут|вправе ..2 отказ*|ограничен*|отложен*|запрещен*|препятств* / отказ* ..6 не допускается|запрещ* / доступ ..1 не ..1 может быть / ни по каким основаниям / не ..3 основани* ..2 для отказа ..3 доступ*|посещени*|допуск* / запрещается ..3 отказ*|ограничива*|препятствовать / не вправе ..2 отказать|препятствовать / ограничени* ..2 доступ* ..3 не допуска* / ни один|одно|одна ..6 не вправе|может ..3 отказать|отложить|прервать|препятствовать / отказать ..4 не вправе|нельзя / не может служить ..3 основанием|причиной ..3 отказ* / ни при каких / отказ* ..3 недопустим*|не допускается|запрещается / не допуска* ..3 отказ* / запрещается ..4 препятств*|отказ*|задерж* / отказ*|отложить|ограничи*|прервать|впустить|недопуск* ..12 нельзя|недопустим*|запреща* / нельзя ..3 не ..2 впустить|допустить / нельзя ..3 отказать|отложить|прервать|задержать / ни по ..2 причин*|основани*|каким / решает|решают|решение ..6 сам*|группа|механизм|комисси*|наблюдател*|члены|она|он|они ..8 отложить|прервать|продолж*|начать|перенести / отложить|прервать|продолж*|начать|перенести ..8 решает|решают ..3 сам*|группа|механизм|комисси*|наблюдател*|член*|она|он|они / никто ..4 не ..3 вправе|может|могут ..6 отказать|отложить|прервать|препятствовать|воспрепятствовать|ограничить|задержать / закрыт* для ..4 не|ни / ни ..6 не ..4 основани*|причин*|препятстви*|помех* / не ..1 дают|дает ..2 права ..4 отказать|отсрочить|отложить / ни ..10 не ..2 отказать|отказа|препятств* ..5 доступ*|посещени*|вход* / ни|нельзя ..6 не впустить|впустить|прервать',
    tk: 'ret edip bilme* / ret edilip bilinme* / çäklendirilip bilinme* / päsgel ber* ..4 bilme*|gadagan / ret etmek|etmäge|edilip ..4 gadagan*|bilinme* / päsgel bermek gadagan* / garşylyk ..2 gadagan* / gaýra goý* ..4 gadagan*|bilinme* / hiç bir ..2 esas* ..16 bilinmez|gadagan*|bolmaz / ret|çäklendirilip|süýşürilip|bölünip|gijikdirilip|togtadylyp ..8 bilinmez|bilinme* / hiç bir ..14 bilinmez',
  },
  'access-suspended': {
    en: 'may suspend|postpone|object|refuse|restrict|delay|limit / suspend the exercise / visit|access|entry ..4 may be postponed|suspended|refused|restricted|limited|delayed|denied / object to ..3 visit / authorities may object / temporarily ..2 restricted|refused|suspended|limited|prohibit* / refused ..6 security|emergency|quarantine|public / postponed during / may ..3 oppose / objection* ..8 visit|access / refuse ..4 access ..6 if|where|when|for|on / oppose|opposes|opposed ..3 visit|access / propose ..4 put|postpone* / martial law|state of emergency|wartime / serious ..6 disorder|disturbance*|reasons ..6 visit / deferred|suspended|limited ..6 security|emergency|riot|disorder|epidemic|quarantine / riot|epidemic|quarantine|disturbance ..10 postpone*|suspend*|refuse*|limit* / grounds of ..4 security|defence / ask|asks ..4 come ..2 another|later / put|puts off ..4 visit|visits',
    ru: 'может быть ..2 отложен*|ограничен*|приостановлен*|отказано|запрещен* / вправе|может ..3 приостанов*|отложить|ограничить|отказать ..6 / могут ..4 ограничен*|отложен* / временно ..2 ограничи*|приостан* / вправе возражать / ограничива* ..3 доступ* ..6 случа* / на период ..6 положени* / военн*|чрезвычайн* положени* / может быть ..2 перенесен*|прерван* / препятств* ..4 если / порядок допуска ..8 определяет / эпидеми*|карантин*|беспорядк* ..8 отлож*|приостан*|огранич*|отказ* / отложить|перенести|приостановить ..3 посещени*|визит*',
    tk: 'gaýra goýlup bil* / çäklendirilip bilner / togtadyp biler',
  },
  information: {
    en: 'information|data|figures|statistics|list|documents|documentation|files|records|archives|registers|register|registries|record|file|dossier|dossiers|log|logs / =particulars|papers|journals|returns|table|inventory / archives|case-files|footage|recordings',
    ru: 'информаци*|сведени*|данны*|документ*|материал*|дел|дела|журнал*|реестр*|архив*',
    tk: 'maglumat*|resminama*',
  },
  'access-information': {
    en: 'access|obtain|receive|receives|request|requests|given|supply|provide|provided|inspect|read|copy|consult|examine|demand|require|entitled|peruse|furnish|furnished|examining / made available / table|sends|send|statement / transmit*|communicat* / produce|produces|produced|hand|hands / obtains|obtain|supplies|supply / asks|ask for',
    ru: 'доступ*|получа*|получать|запрашива*|запросить|истребова*|знаком*|предоставля*|изуча*|копи*|требова* / переда*|направля*|выда*|собира*|получи*',
    tk: 'almak*|soramak|tanyş*|elýeter*|bermek*',
  },
  numbers: {
    en: 'number of ..8 persons|people|detainees|prisoners|inmates|place|places|deprived|held|convicts|convicted / number identity / how many / figures on / who is held / number and location / list of ..4 places / number ..6 location / number of places / where they are ..2 held|kept|located / lists of persons',
    ru: 'количеств*|числ*|численност* ..8 лиц*|мест*|осужденн*|личност* / о количестве / о числе / о численности / местонахождени* / перечень ..2 мест / о числе|количестве / числе ..4 лиц*|мест* / расположени* / реестр* ..3 мест*',
    tk: 'sany|sanyny|sanlary ..6 / ýerleşýän ýer*',
  },
  'all-info-persons': {
    en: '@all information ..10 persons|situation|detention|deprived / information ..6 persons deprived',
    ru: '@all ..3 информаци*|сведени* ..8 лиц*|лишенн*|содержани*',
    tk: 'ähli maglumat*',
  },
  'treatment-info': {
    en: 'treatment|treated / conditions of ..3 detention|deprivation|liberty|imprisonment / conditions / health record|records / medical file|files|records|documents / situation of persons / how ..4 live / stay / relating to ..4 persons / persons held|detained|deprived / operation of places / how they are treated / manner ..4 treated / live|living / useful|relevant|necessary ..3 exercise|performance|mission|mandate',
    ru: 'обращени* с / об обращении / услови* ..3 содержани*|лишения / об условиях / касающ* ..4 обращени*|лиц* / медицинск* / условий ..2 содержания / содержани* ..3 лиц* / положени* ..2 лиц* / медицинск* карт* / личны* дел* / журнал* / видеонаблюдени* / с ними обращаются',
    tk: 'çemeleşm* / saklanyş şert* / saklama* / garaýş*|garaýyş*|saklanylýan şert*',
  },
  'data-classified': {
    en: 'laid down for ..2 secrets|official / official secrets / data ..4 classified / as judged by / manner ..6 secrets',
    ru: 'для сведений ограниченного / ограниченного распространения / для служебного / сведени* ..6 секрет* / ограниченн* доступ*',
    tk: 'çäkli ýaýradyl*',
  },
  'info-limited': {
    en: 'in the part ..8 not affect / interests of the service / information ..6 necessary as|in ..3 opinion ..4 administration / necessary information as judged / with the consent of the ..6 investigator / medical files excluded / administration|authority|institution|head|director|ministry ..2 decides|determines|selects ..2 which|what',
    ru: 'в части ..2 не затрагивающ* / интерес* службы / с разрешения ..4 следовател*|администраци* / за исключением медицинск* / администраци*|начальник*|ведомств*|министерств* ..2 определяет|решает|отбирает ..3 как*|что',
    tk: 'gulluk bähbit*',
  },
  secrecy: {
    en: 'secrecy / secret|secrets / classified / confidential information / professional secret / state secrets / clearance',
    ru: 'тайн*|тайна|тайну|тайны / секрет*|секреты / конфиденциальн* информаци* / ограниченн* доступ* / допуск* к',
    tk: 'syr|syry|syrlar* / gizlin*',
  },
  'secrecy-no-bar': {
    en: 'secrecy|secret|secrets|confidentiality|confidential ..10 not ..4 ground|reason|prevent|bar|refus*|oppose*|invoke*|invoked|apply / no answer ..8 secret / @not ..4 invoke|plead|rely|oppose ..6 secrecy|secret / without ..4 secrecy / regardless|irrespective|notwithstanding of ..4 secrecy|secret|confidential* / even if|though ..6 secret|secrecy|classified|confidential / including ..6 secret|secrets|classified|confidential|secrecy / released from ..4 secrecy|confidentiality|professional / clearance ..8 granted / secrecy ..8 may not / access ..6 classified|secret / overrid* / secrecy|secret|secrets|confidentiality|classified ..12 not ..4 raised|relied|opposed|asserted|claimed|set|advanced|withheld|ground|prevent / secrecy|confidentiality ..4 not ..2 prevent / released|freed|relieved|exempt|exempted|dispensed from ..4 secrecy|confidentiality|silence / no ..6 secrecy|confidentiality|secret ..14 excuse|excuses|justify|justifies|relieve|relieves|bars|hinders',
    ru: 'тайн* ..10 не ..4 основани*|препятств*|явля*|ограничива* / тайну ..2 предоставля* / независимо от ..4 тайн*|секретност*|конфиденциальн* / включая ..6 тайн*|секрет*|ограниченн* / ссылк* на ..3 тайн* / в том числе ..8 тайн*|секрет* / не может служить основанием ..4 отказ* / не распространя* ..4 тайн* / доступ ..6 секретн*|тайну|тайной / тайн*|секретност*|гриф* ..6 не ..4 противопостав*|препятству*|освобожда*|исключает|мешает / не вправе|могут ..3 ссылаться на ..3 тайн*|секрет*|конфиденциальн* / свободн*|освобожд*|освобожден* ..4 от ..4 тайн*|молчани*|секрет*',
    tk: 'syr* ..8 esas bolup bilme* / syr* ..6 garamazdan',
  },
  'except-secrets': {
    en: 'except|exception|save|excluding|unless|other than ..8 secret|secrets|secrecy|classified|confidential / subject to ..6 secrets|secrecy|classified / law on ?state secrets / manner ..6 state secrets / save|except|unless|however|but ..12 secret|secrets|secrecy|classified / classified ..12 only if|with|where|when / clearance ..6 security|issued|granted|holding / holding|holders|hold ..3 clearance',
    ru: 'исключением|кроме ..8 тайн*|секрет*|секретн* / с соблюдением ..6 тайн*|секрет* / законодательств* о ..2 секрет*|тайн* / исключением|кроме ..14 тайн*|секрет* / тайн*|секрет* ..8 предоставл* ..6 порядке|допуск*|законодательств*|согласия|разрешени* / имеющ* ..3 допуск* / допуск ..3 оформлен*|выданн* / тайн*|секрет* ..6 в порядке',
    tk: 'syr* ..4 başga / syr* ..6 muňa girmeýär',
  },
  interview: {
    en: 'interview|interviews|interviewed / talk|talks / speak|speaks / conversation|conversations / meet|meets|meeting|meetings / =communicate / converse|conversing / contact / questioning|hear / examine ..3 person',
    ru: 'бесед* / встреч* / разговор* / опрос*|опрашива* / общаться|общени* / побеседова* / интервью / контакт*',
    tk: 'gürrüň* / söhbet* / duşuş* / söhbet geçir*',
  },
  'in-private': {
    en: 'in private|privacy / privately / without ..3 witness|witnesses|surveillance|supervision|third / alone / nobody listening / out of hearing / private conversation|conversations|interview|interviews / without ..3 presence / tete-a-tete / absence of ..3 / unsupervised / without ..2 monitored|monitoring|overhearing / not ..3 listened|overheard / without any other person / without anyone|anybody else / without ..4 being ..2 present / neither listened|overheard / alone with / one to one|one-to-one / out of ..2 earshot / without ..4 listening|hearing|monitoring|interception / in ..2 absence of / free from ..3 surveillance|monitoring / confidentially and without / tête-à-tête / unmonitored|unsupervised / no ..4 staff|officer|member ..6 attend|listen|present|hear',
    ru: 'наедине / без ..1 свидетелей / без ..3 присутстви* / без ..3 прослушиван*|наблюдени* / с глазу на глаз / без ..2 третьих|посторонних / в отсутстви* ..3 / один на один / с глазу / не прослушива*|подслушива* / вне ..2 слышимости / без ..2 иных|других|посторонних лиц / слушать ..12 не / без ..3 посторонних|сотрудников|персонала|администрации / без ..2 наблюдения|контроля|прослушивания / один на один / приватн* / не ..1 видел|видели|слышал|слышали / никто ..8 не ..3 присутств*|слуша* / ни присутствовать ..6 ни',
    tk: 'ýeke-täk|ýekelikde / şaýatsyz|şaýatlarsyz / gatnaşmazdan / ikiçäk*',
  },
  'conditional-private': {
    en: 'if|where|when|subject ..4 consent of the|investigator / agree* ..2 person',
    ru: 'с разрешения ..2 следовател* / с согласия следовател*',
    tk: 'derňewçi*',
  },
  'staff-present': {
    en: 'in ?the presence of ?a ..3 representative|official|staff|administration|guard|officer|employee / within ..3 hearing / sight and hearing / staff ..2 present / held in the presence / presence of ..2 representatives / within ..3 sight / visual|sight ..3 supervision|control|observation / in view of / under ?the supervision|observation of ..3 staff|guard',
    ru: 'в присутствии ..2 представитель|сотрудник*|администраци*|работник* / видеть и слышать / позволяющ* ..3 слышать / под наблюдением / в пределах ..2 видимости / визуальн* ..2 наблюдени*|контрол* / под ..2 контролем|наблюдением|надзором ..2 сотрудник*|администраци*|персонал*',
    tk: 'wekil* gatnaşmag* / wekiliniň gatnaş*',
  },
  'other-person': {
    en: 'any other person|persons / anybody|anyone|everyone else / other person|persons ..6 information|relevant|know / relatives|families|lawyers|guards|nurses|doctors ..8 or|and / any person / with ..2 staff|employees|officials / anyone who / any other ..2 persons / released from confidentiality / all persons / relatives|former residents|families|visitors / any person whose / members of staff / any other individual|person|source / staff|relatives|lawyers|families ..6 interview*|speak*|talk*|hear* / whoever / third parties',
    ru: 'любым|любыми|другим|другими|иным|иными ..2 лицом|лицами / с любым / персонал* / родственник* / любое ..2 лицо / сотрудник*|работник* ..3 учреждени* / ины* лиц* / ины*|други*|любы* ..4 лица|лицами|лиц ..8 сведени*|информаци* / медицинск* работник*',
    tk: 'islendik ..2 başga adam* / beýleki adamlar* / islendik beýleki adam* / beýleki adam bilen / işgärler* we lukman*',
  },
  'through-head': {
    en: 'through the head|director|administration|official / with permission of the head / requested through / leave|permission ..8 superior|head|director|manag* / after ..3 leave|permission ..6 obtained / with ..2 leave|permission|consent of ..3 superior|head|director',
    ru: 'через руководител*|администраци*|начальник* / запрашива* через / с ..2 разрешения|согласия ..3 руководител*|начальник*|непосредственн*',
    tk: 'ýolbaşçy* arkaly',
  },
  equipment: {
    en: '=recorder|=recorders|camera|cameras|photograph|photographs|photographic|photo|=recording|=recordings|audio|video|film|telephones|computers|=measuring / technical means|equipment|devices / equipment / devices|device|apparatus|instruments / images|image / sound',
    ru: 'аудио* / видео* / фото* / технически* средств* / записывающ* / измерительн* / диктофон* / фотоаппарат*|камер* / прибор* / съемк* / звукозапис* / фотографир*|пленк* / записывать ..1 звук|звуки',
    tk: 'ses|wideo|surat ..3 ýazg* / foto* / wideo* / tehniki serişde* / ses foto / ýazgy serişde* / abzal*|enjam*|gural* / tehniki serişde*',
  },
  'equipment-as-such': { en: 'equipment|devices', ru: 'оборудован*|устройств*|аппаратур*', tk: 'enjam*' },
  copies: { en: 'copy|copies', ru: 'копи*', tk: 'göçürme*' },
  'uses-equipment': {
    en: 'may|use|uses|carry|bring|enter|make|take|recording|right|with / carries|carry|take|takes / for taking',
    ru: 'вправе|использ*|применя*|проносить|производить|право|осуществля*|может / пользоваться|пользуется / брать с собой / вести / снимать|фотографировать|записывать|снимает|записывает',
    tk: 'ulanmak*|ulanyp|hukugy|peýdalan* / ulanmaga / alyp girm* / haklydyr*',
  },
  'equipment-by-permission': {
    en: 'recording|equipment|photographs|photo|video ..8 permission|consent of the ..2 administration|head|director / hand over ..4 devices / with the permission of the administration / photograph*|record*|equipment|device*|camera* ..14 permission|consent|leave|authori*|agreement of ?the ..3 head|director|administration|governor|management',
    ru: 'съемк* ..6 с разрешения / с разрешения администрации / сдают ..3 устройства / съемка|фотосъемка|видеосъемка|запись|техническ*|фото* ..10 разрешени*|согласи* ..4 начальник*|администраци*|руководител*|руководств*',
    tk: 'edara* rugsady bilen',
  },
  correspondence: {
    en: 'correspondence|letters|letter|mail|petition|petitions|=sealed|envelope / =communications|=communication ..4 with|to|from ..4 @body / letters|mail|messages exchanged / closed envelope / parcels / telephone|phone|video ..1 call|calls|conversations / calls ..2 to|with|from ..3 @body',
    ru: 'переписк* / корреспонденци* / письм* / обращени* ..4 механизм*|омбудсмен*|уполномоченн*|комисси* / телефонн* / жалоб* ..6 направля* / предложения заявления и жалобы / почтов* отправлени* / заявлени*|жалоб*|обращени* на имя / отправлени* на имя / обращени* ..6 в ..2 центр*|механизм*',
    tk: 'hat|hatlar*|hat-petek / ýazyşma* / hat alyşmak / telefon gepleşik*',
  },
  'not-censored': {
    en: '@not ..4 opened|read|censored|monitored|censorship|inspected|controlled|examined|subject / without ..4 censorship|inspection|control|opening / uncensored|unopened|=sealed / free of charge / not monitored / no censorship / forwarded ..4 hours|immediately|unopened / neither opened / forward* unopened / unopened / neither ..3 held',
    ru: 'цензур* ..4 не / не ..3 цензур*|просмотр*|вскрыва*|перлюстрац*|контрол* / без ..2 цензур*|просмотр* / не вскрыва* / в течение 24 часов / просмотру не подлеж* / цензуре не подлежит / не ..2 вскрыва*|просматрива*|задержива*|проверя* / невскрыт*',
    tk: 'senzura ..3 / açylma* / barlanma* / hatlar açylma* / barlaga degişli däl* / diňlenilme*',
  },
  'letters-reviewed': {
    en: 'letters|correspondence ..6 through the administration / after review / are opened / sent through the administration / subject to ..2 censorship|inspection|control|review',
    ru: 'через администрацию / подлежат просмотру',
    tk: 'edara arkaly ..3 barlan*',
  },
  cooperate: {
    en: 'cooperate|cooperates|co-operate|cooperation|assist|assists|assistance|help|helps|facilitate|facilitates|support / opens up / admit the / shall admit / obliged to provide|answer|cooperate|give / duty to cooperate / answered within / shall provide ..6 assistance|information|access / shall render|comply / admit|admits|receive|receives and / lend|give|render|afford ..4 assistance|help|facilities',
    ru: 'содейств* / оказ* ..2 помощь|содействие / обязан* ..3 обеспечить|предоставить|оказывать|оказать|предоставлять|обеспечивать / сотруднича* / обязан* ..2 сотрудничать|ответить / оказыва* ..6 содействие|помощь / незамедлительно обеспечива* / обеспечива* ..3 допуск|доступ',
    tk: 'ýardam ber*|ýardam et* / hyzmatdaşlyk / borçlu*',
  },
  'cooperate-addressee': {
    en: 'authorities|authority|bodies|officials|administration|head|heads|person|persons|officer|institutions|staff|ministries|agencies|organs|requests|director|facilities|legal',
    ru: 'администраци*|орган*|должностн*|руководител*|начальник*|учреждени*|лица|запрос*|организаци*|персонал* / ведомств* / власти',
    tk: 'edara*|wezipeli*|häkimiýet*|ýolbaşçy*',
  },
};
