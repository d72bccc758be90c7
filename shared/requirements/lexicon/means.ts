import type { Lexicon } from './concept.ts';

/** Groups F and G: composition, expertise, training; money. */
export const MEANS: Lexicon = {
  fields: {
    en: 'law|legal|lawyer|lawyers / medical|medicine|physician|doctor|doctors|forensic / psycholog*|psychiatr* / social work*|welfare / health|health-care / pedagog*|education / penitentiary|penal|detention|imprisonment / children / multidisciplinar*|interdisciplinary / human rights',
    ru: 'прав|права|юрист*|юридическ* / медицин*|врач*|судебн* медицин* / психолог*|психиатр* / социальн* работ* / педагог* / уголовно-исполнительн* / межкультурн* / прав* человека',
    tk: 'hukuk* / lukmançylyk*|lukman* / psiholog* / sosial iş*',
  },
  'field-medical': {
    en: 'medical|medicine|physician|doctor|doctors|forensic|psychiatr*|health|health-care',
    ru: 'медицин*|врач*|психиатр*|здравоохранен* / медик*|доктор*|клиници*|терапевт*',
    tk: 'lukman*',
  },
  'field-law': {
    en: 'law|legal|lawyer|lawyers|jurist*|judicial',
    ru: 'права|юрист*|юридическ*|правов*|юриспруденци*',
    tk: 'hukuk*',
  },
  'field-psych': {
    en: 'psycholog*|psychiatr*|psychiatric / social work* / social ?work|worker|science',
    ru: 'психолог*|психологи*|психиатр* / социальн* работ*',
    tk: 'psiholog*',
  },
  expertise: {
    en: 'expertise|specialist|specialists|qualified|qualification|qualifications|experience|trained|knowledge|skills|capabilities|professional / multidisciplinarity|multidisciplinary / at least one / recognised record / including / various fields|professions|disciplines / interdisciplinary / competence|competent|knowledge / versed|background|proven|practitioner*|expert in|multi-disciplinary / capabilities|capable|knowledgeable|know|knows|aptitude|command / professional ..1 knowledge|experience|skills',
    ru: 'специалист* / знани* / опыт* / квалификаци* / образовани* / навык* / профессиональн* / в области / междисциплинарн* / представлен*|входят|входит|включа* / владе* / способност* ..2 знани* / знаток*|знающ*|сведущ* / профессиональн* ..1 знани*',
    tk: 'hünärmen* / bilim* / tejribe*',
  },
  'only-citizenship': {
    en: 'citizen ..3 over|older ..6 education / @number with higher education / higher education may be',
    ru: 'гражданин ..8 высшее образование / не моложе @number лет',
    tk: 'ýaşdan kiçi bolmadyk ..6 ýokary bilim*',
  },
  gender: {
    en: 'gender|gender-balanced / both sexes|genders / each|either sex / women|woman / men and women / sex / female|male / sexes / women / gender parity / both genders',
    ru: 'гендерн* / пол|пола|полов / женщин* / мужчин* / обоих полов / гендерн* паритет* / представител* обоих',
    tk: 'gender* / zenan* / aýal*',
  },
  'gender-blind': {
    en: 'without regard to sex|gender / irrespective of sex|gender',
    ru: 'без учета пола / независимо от пола',
    tk: 'jynsyna garamazdan',
  },
  balance: {
    en: 'balance|balanced|parity|equity|equal|equality / represented|representation / at least / no fewer|less than / each sex / composed|includes|include|composition / adequate|appropriately / per cent|percent|percentage / at least ..2 member|half|third / equal number|share / parity / not exceed* ..4 two-thirds|per / neither sex / one third|half of / equitable / not|no more than ..4 one|same|either|each sex|gender / two-thirds|three-fifths|half|third|fifths|thirds ..6 sex|gender|women|men',
    ru: 'баланс* / равн* / представлен*|представительств* / не менее / не более / входит|входят / паритет* / состав* / не менее|более|меньше ..3 процент* / процент* / не может быть более / не ..4 больше|более|свыше ..3 половин*|трет*|пятых|пятнадцатых|процентов',
    tk: 'deňlig* / wekilçilik* / azyndan',
  },
  minority: {
    en: 'minority|minorities / ethnic|ethnicity / indigenous / national groups / linguistic minorities / vulnerable groups / multicultural / indigenous|native peoples / national|ethnic|linguistic|religious groups / afro-descend*',
    ru: 'меньшинств* / этническ* / национальн* групп* / коренн* / национальност* / этнос* / народност*',
    tk: 'etnik* / azlyk*',
  },
  diversity: {
    en: 'diversity / regions|regional / language regions / linguistic / federal composition / linguistic|ethnic|religious|cultural|regional communities / different parts of the country / geographic* / disabilit* / cultural|social groups',
    ru: 'многообрази* / региональн*|регион* / языков* регион* / языков* / географическ* / инвалидност*',
    tk: 'sebit* / dürlülik*',
  },
  reflects: {
    en: 'reflect*|represent*|account|regard|ensure*|respected|composition|include* / balance',
    ru: 'отраж*|представлен*|учитыв*|обеспечива*|соблюда*|учетом / представительств*',
    tk: 'hasaba al*|wekilçilik*|üpjün',
  },
  'language-test': {
    en: 'state language only / only ..2 state language',
    ru: 'только государственным языком / только государственный язык',
    tk: 'diňe döwlet dil*',
  },
  pluralism: {
    en: 'representatives of ..3 non-governmental|civil|ngo*|public|social / candidates|nominations ..4 proposed|nominated by ..6 non-governmental|organi*|civil / public monitors / together with ..6 monitors|public|civil|non-governmental / advisory council|board|group / members ..8 non-governmental|civil society / ngo* ..4 member|members / seats ..4 civil / elected from candidates proposed by / non-governmental organisations ..8 council|commission|members|participate / pluralis* / participation of civil society / advisory committee|board|council|panel / members ..3 from ..4 organisations|organizations|associations|ngos / organisations which represent / nominated by / seat|seats|places|posts ..12 put|proposed|nominated|named|reserved|chosen ..8 associations|organisations|organizations|societies|unions|ngos / seat|seats|places ..12 associations|organisations|organizations|societies ..3 put|propose|nominate|name / put|puts|nominated|proposed|named|chosen|presented forward|by ..4 bar|associations|organisations|societies|society|ngos|unions|university|universities|council|law|medical|non-governmental / forward by ..3 association|associations|society|organisations|bar|university|council|law|medical|non-governmental',
    ru: 'представитель ..2 общественн*|гражданск*|неправительственн*|нпо|некоммерческ* / кандидатур* ..4 предлож*|выдвин* ..4 организаци*|обществ* / совместно с ..4 общественн*|представителями / консультативн* совет* / экспертн* совет* / общественн* наблюдател* / от ..1 общественных|неправительственных|некоммерческих организаций|объединений / плюрализм* / представитель ..2 неправительственн*|общественн*|нпо|некоммерческ* / состоит из ..14 неправительственн*|общественн*|гражданск* / членов ..4 от ..3 организаций|объединений / мест* ..8 закреп*|отвод*|отведен*|выделя*|зарезервир* ..10 организаци*|объединени*|ассоциаци*|обществ* / мест* ..10 выдвига*|предлага*|называ* ..4 организаци*|объединени*|ассоциаци* / выдвига*|предлага*|называ*|делегиру* ..4 объединени*|адвокатур*|организаци*|ассоциаци*|факультет*|университет*|коллеги*',
    tk: 'jemgyýetçilik birleşik* ..3 wekil* / jemgyýetçilik birleşik* ..8 hödürle*|dalaşgär* / jemgyýetçilik birleşik* ..6 wekil*',
  },
  'ngo-weak': {
    en: 'non-governmental organi* ..3 may propose / ngos may propose / panel ..12 non-governmental / may ..3 consult ..4 non-governmental|civil / cooperate* ..4 non-governmental|civil / may involve ..6 non-governmental|civil|ngo* / associations|organisations|organizations|ngos|societies|universities|churches ..3 may|can ..2 suggest|propose|put|name|recommend / names suggested by',
    ru: 'организации ..2 могут предлагать / комисси* ..8 неправительственн*|гражданск* / сотруднича* ..4 обществ*|неправительств* / может привлекать ..6 обществ* / взаимодейств* ..6 обществ*|неправительственн*|некоммерческ* / организаци*|объединени*|ассоциаци*|обществ* ..2 могут|вправе ..2 предлага*|предложить|называть|назвать|выдвига*',
    tk: 'hyzmatdaşlyk ..4 jemgyýetçilik',
  },
  'ngo-by-consent': {
    en: 'associations|organisations|ngos ..6 with the consent|approval|permission / take part with the consent',
    ru: 'общественн* ..6 по согласованию / общественн* ..4 с согласия',
    tk: 'jemgyýetçilik ..6 ylalaşyp|ylalaşylyp|ylalaşmak / jemgyýetçilik ..4 razylygy bilen',
  },
  training: {
    en: '=training / trained regularly / professional development / capacity building|development / induction / reviews its methods / continuing education / trained ..3 annually|regularly|interviewing / trained ..6 appointment|year / receive* training / be trained ..3 on|annually|regularly / retraining|refresher / instruction|courses|seminars ..4 members|staff|annual / continuing|ongoing|further education|training / initial and',
    ru: 'обучени* / подготовк* по|членов / повышени* квалификации / проходят ..5 подготовку / проходят ..4 обучение / методик* ..4 пересмотр* / проходят обучение|подготовку / обучаются / повышают квалификацию / вводн* обучени* / стажировк* / повышени* ..2 квалификаци* / проходят ..4 обучение|подготовку|переподготовку / обучающ* программ* / семинар*|тренинг*',
    tk: 'okuw* ..4 geçýär* / hünär ..1 ýokarlandyr* / taýýarlyk / taýýarlyg* / okuw geç* / hünär* ýokarlandyr*',
  },
  'training-of-members': {
    en: 'member|members|staff|personnel|team|mechanism|initial|yearly|regular|follow|receive',
    ru: 'член*|сотрудник*|персонал*|участник*|начальн*|ежегодн*|работник*',
    tk: 'agza*|işgär* / agzalar|işgärler|her ýyl*|başlangyç',
  },
  'training-by-prison': {
    en: 'training ..6 organised|organized|given|provided by ?the ..2 @detain|ministry / prison|penitentiary|police|correctional|ministry ..3 academy|college|school|institute|service ..3 instructs|teaches|trains|train|instruct|teach|prepares / instructed|taught|trained ..4 by|at ..3 prison|penitentiary|police|correctional|ministry|minister / prison|penitentiary|police|ministry|department ..4 trains|train|provides|organises|gives|arranges ..3 training|courses|course|members',
    ru: 'обучение ..6 организует|проводит ..2 уголовно-исполнительн*|министерств*|тюрем* / организует ..1 уголовно-исполнительная / обучени*|подготовк*|учеб* ..8 академи*|школ*|институт*|колледж* ..3 тюрем*|полици*|пенитенциарн*|внутренних|мвд / обучени*|подготовк* ..8 провод*|осуществля*|организу* ..3 @detain|министерств*|служб* / пенитенциарн*|тюремн*|министерств* ..4 обуча*|проводит обучени*',
    tk: 'okuw* ..4 türme*',
  },
  'calls-experts': {
    en: 'call on|upon ..4 specialist|specialists|expert|experts|interpreter|interpreters / accompanied by / may ..6 engage|involve|use|employ|consult|appoint|invite|request|hire|retain|assisted ..6 expert|experts|specialist|specialists|interpreter|interpreters / assistance of ..4 expert|experts|interpreter|interpreters|specialist|specialists / interpreter they have brought / persons they bring / directly or ..3 through|with ..2 interpreter / assisted by ..6 expert|experts|interpreter|interpreters|specialists / with ..3 experts|expert|interpreter|interpreters / experts ..8 may ..3 accompany|participate|take / through an interpreter / specialists and interpreters / contract ..4 experts / persons of its choice / bring|brings|accompanied ..6 expert|experts|specialist|specialists|interpreter|interpreters|person|persons / interpreter whom ..4 engaged|chosen / qualified person|persons of ..4 choice|choosing / by interpreters / avail ..4 experts|specialists|services / co-opt*|contract* ..4 expert*|specialist*|professional* / assistance of ..4 outside|external|independent / experts and interpreters / retain ..4 services / enlist* ..4 expert*',
    ru: 'привлека* ..6 специалист*|эксперт*|переводчик* / с участием ..4 эксперт*|специалист*|переводчик* / через переводчика / в сопровождении ..4 эксперт*|специалист*|переводчик* / помощ* ..2 эксперт*|специалист*|переводчик* / приглаша* ..4 эксперт*|специалист* / с помощью переводчика / услуг* ..2 переводчик* / брать с собой ..6 / взять с собой / лично или через / в сопровождении ..2 переводчик*|специалист* / вовлека* ..4 специалист*|эксперт* / пользоваться ..3 услугами / заключать ..4 договор* ..4 эксперт*|специалист* / брать ..4 переводчик*|эксперт*|специалист*',
    tk: 'bilermen* ..4 çek* / terjimeçi* ..3 arkaly|çek* / bilermen* ..6 çekmäge|çekýär|çekmek / terjimeçi* ..4 üsti / bilermenleri we terjimeçileri',
  },
  'experts-by-consent': {
    en: 'experts|interpreters|specialists ..4 admitted with ..2 consent|permission / interpreters provided by the institution / experts ..6 approval ..4 ministry|administration|institution / with the consent of the head / unless|if ..8 objects|object|opposes',
    ru: 'эксперты|специалисты|переводчики ..3 с согласия|разрешения / с согласия начальника / с разрешения начальника / если ..8 не ..1 возража*',
    tk: 'bilermen* ..6 rugsady bilen',
  },
  resources: {
    en: 'resource|resources / appropriation|appropriations / funds|funding|financing|financed / budget / cost|costs / means / financial / human financial / logistical',
    ru: 'ресурс* / средств* / финансир* / бюджет* / расход* / ассигнован* / деньг*|снабжени*',
    tk: 'serişde* / maliýe* / býudjet*',
  },
  'resources-guaranteed': {
    en: 'provide|provides|provided ..12 resources|funds|means|funding / resources ..4 necessary|required|adequate|sufficient|needed / necessary ..4 resources|funds|means|funding|appropriations / adequate|sufficient ..4 resources|funds|funding|means / bears ..3 cost|costs / appropriations ..3 necessary / cost|costs|expenditure ..6 borne|covered|met|charged ..4 state|budget|confederation|republic / resources which ..6 requires / @not ..3 be lower / funded|financed from the state|national|republican|central budget / necessary for ..4 functioning|operation|performance|performing / state ensures ..4 funding|resources|financing / charged on ..3 consolidated / appropriated by parliament / moneys appropriated / appropriations|funds|means|resources ..2 needed|required|necessary / financial human ..4 / shall|is|are ?be allocated ..6 funds|resources|means / allocates|allocate ..8 resources|funds|means|budget / guarantee*|ensure*|secure*|undertake* ..8 resources|funds|means|funding|financing / endowed|equipped|furnished with ..6 resources|means|funds / sufficient ..6 to enable|allow|carry / commensurate / adequate|sufficient|necessary ..5 staff|resources|budget / undertakes|undertake|endow|endows|see|sees to it ..10 means|resources|funds|money|staff / whatever ..8 means|resources|funds|needs|calls / what is needed|necessary ..3 for / grant|grants|vote|votes ..8 funds|means|money|moneys ..4 required|needed|necessary',
    ru: 'обеспечива* ..12 ресурсами|средствами|финансир* / средств* ..1 необходим* / необходим* ..4 ресурс*|средств* / предоставляет ..2 средства / за счет ..3 бюджет* / достаточн* ..3 ресурс*|средств*|финансир* / финансируется из ..3 бюджет* / не может быть ..2 ниже|меньше / финансировани* ..8 за счет ..2 бюджет* / надлежащ* финансировани* / расходы ..4 несет / выделя*|предоставля*|гарантир* ..10 средств*|ресурс* / необходимые|достаточные ..6 средства|ресурсы / финансир* ..8 в полном объеме / обеспечива* ..6 необходим* ..6 / в объеме ..3 необходим*|достаточн* / гарантир* ..6 финансир*|средств*|ресурс* / достаточн*|необходим*|надлежащ* ..5 средств*|ресурс*|финансир* / берет на себя ..4 снабжени*|содержани*|обеспечени*|расход* / снабжа*|снабжени* ..8 деньг*|средств*|людьми|техник* / каких|которых ..1 требует|требуют / все* ..4 необходим*|нужн* / выделя*|предоставля* ..4 деньг* ..4 нужн*|необходим*|достаточн*',
    tk: 'serişdeler bilen üpjün / zerur ..4 serişde* / býudjet* hasabyna',
  },
  'state-budget': {
    en: 'state|national|republican|central|federal|general budget / budget of the state|republic / general budget law / consolidated fund',
    ru: 'государственн*|республиканск*|федеральн* бюджет* / бюджет* республики|государства',
    tk: 'döwlet býudjet*',
  },
  'own-budget': {
    en: 'separate|own|independent|distinct|specific ..3 budget|heading|chapter|line|vote / earmarked / submit|submits|prepares|prepare|present|presents ..6 budget|estimates ..6 parliament|congress|assembly|chamber|mejlis|government|treasury|ministry / not alter|change|reduce ..2 estimates|budget / separate heading / budget chapter / draft budget / estimates directly / budget line / separate ..2 budgetary / own chapter / its own budget / special item / entered|shown|appear ..4 programme|chapter|head|heading|title|section of ?the ?state budget / programme of the budget / budget proposal|estimate ..6 / submits ..4 budget / own head|title|vote / line item|budget item|code / budgetary autonomy / autonomous budget / draws up ..5 budget|estimates / budget of its own / independent ..2 budget|appropriation / separately ..4 budget',
    ru: 'отдельн* ..2 строк* / отдельн* ..2 бюджет*|глав*|раздел* / собственн* ..1 бюджет* / проект* ..2 сметы|бюджета ..6 представля*|направля*|вносит* / самостоятельн* ..2 бюджет*|смет* / бюджетн* заявк* / самостоятельно ..4 смет*|бюджет* / отдельным кодом|программой / отдельн* программ*|код*|глав*|раздел*|стать* ..3 бюджет* / самостоятельн*|отдельн* ..3 код* / проект сметы / смет* ..3 представляет ..2 сам / бюджетн* ..2 строк*|программ* ..2 отдельн*|самостоятельн* / проект ..3 бюджета|сметы ..3 готовит|разрабатывает|составляет / самостоятельн* главн* распорядител* / отдельн* ..2 статьей',
    tk: 'aýratyn setir* / öz ..2 býudjet*',
  },
  'budget-of-ministry': {
    en: 'budget|vote|appropriation|appropriations|funds|estimates of ?the ministry|minister|department|prison|police / through|from ?the budget of ?the ministry / within ?the budget of ?the ministry|department / estimates ..4 approved by ?the ..2 minister|ministry|government|cabinet / line ..3 ministry / met from ..6 ministry / budget ..4 approved by ?the minister|ministry / budget of the office ..2 ministry / attached to the ..3 minister|ministry / programme|line|head|section|heading of the ..2 ministry|minister',
    ru: 'предусмотренн* министерству / бюджет* министерств* / за счет средств ..2 министерств* / смета ..4 утвержда* ..2 @exec / в бюджете министерств* / сметы ..3 министерств* / в составе бюджета ..2 министерств*|аппарата / утверждается министром / средств ..2 министерств* / смет* министерств*',
    tk: 'ministrlig* ..2 serişde*|býudjet* / ministrlig* ..2 çykdajy* / ministrlig* ..3 smeta*',
  },
  'manages-money': {
    en: 'manages|manage|administer*|dispose*|disposes ..4 appropriations|budget|funds|accounts|finances|resources|bank / own account / bank account|accounts / audit|audited / financial independence|autonomy|autarchy / financially independent / no prior approval of expenditure / independent ..4 budget / accounts ..4 audited / operational and financial / authori*|orders|order ..3 expenditure|spending / presents|submits|renders|present ..3 accounts / ordering officer|authority / shares out / administers|manages ..3 own / autonom* ..4 spend*|manag*|use|administ* / disburs* / uses ..3 funds ..3 discretion / financial management',
    ru: 'самостоятельно распоряжа* / распоряжа* ..3 средствами / финансов* независимост*|автономи*|самостоятельност* / банковск* счет* / собственн* счет* / последующ* аудит* / аудит* / распоряжа* ..4 бюджет*|ассигновани*|средств* / аудит*|счетной палат* / самостоятельно ..4 расход*|использ*|определя* ..4 средств* / исполня* ..3 смет*|бюджет* / по своему усмотрению ..4 средств*',
    tk: 'özbaşdak ..3 dolandyr* / maliýe garaşsyz* / hasabynda',
  },
  'money-freely': {
    en: 'independently|freely|own|no prior / autonomy|autonomous|independence|autarchy / audited / without prior / alone / court of auditors|accounts / auditor general|audit office / as ..4 finds|sees|considers|thinks appropriate|fit / does not apply ..4 management',
    ru: 'самостоятельн*|независим*|автономи* / аудит*',
    tk: 'özbaşdak|garaşsyz*',
  },
  'spending-preapproved': {
    en: 'expenses|expenditure ..6 approved in advance / approved in advance by / prior approval of ..2 ministry / treasury|ministry|minister ..6 prior|advance|beforehand ..3 approv*|author*|cleared',
    ru: 'расходы ..4 предварительно согласовыва* / согласовываются с министерством финансов / казначейств*|министерств* ..3 заранее|предварительно ..3 одобр*|согласов*|утвержд*',
    tk: 'çykdajy* ..3 öňünden ylalaş*',
  },
  'other-funds': {
    en: 'grant|grants|donation|donations|contributions|legacies|gifts ..12 may|receive|accept|source|sources|international|income / receive|accept ..3 grants|donations|funds|contributions|gifts / special fund / other sources|income / voluntary contributions / contributions grants / accept|receive ..4 assistance|aid|funding|support ..4 international|donor* / voluntary|external|additional|other|international ..3 contributions|funds|funding|assistance|sources / sponsorship / cooperation agencies / take|takes|accept|accepts|receive|receives|raise ..4 gifts|grants|donations|bequests|gift|grant / gifts|grants|donations ..8 no|without ..2 conditions|strings',
    ru: 'грант* / пожертвовани* / специальн* фонд* / ины* источник* / добровольн* взнос* / безвозмездн* помощ* / не запрещенн* ..3 источник* / принима* ..3 помощь|средства|взносы / помощь ..2 международных|доноров / средства ..2 доноров|международных / принима*|получа*|брать ..3 дары|гранты|пожертвовани*|средства ..6 без ..1 условий',
    tk: 'grant* / beýleki çeşme* / çeşmeleriň serişde* / gaznanyň / gazna*',
  },
  'grants-by-permission': {
    en: 'grants ..4 accepted with ..4 permission|consent|approval / with the permission of the government',
    ru: 'гранты ..4 с разрешения|согласия / с разрешения кабинета',
    tk: 'grant* ..4 rugsady',
  },
};
