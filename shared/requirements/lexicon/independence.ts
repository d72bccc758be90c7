import type { Lexicon } from './concept.ts';

/** Groups D and E: independence of the body, of its people; election, term, dismissal, staff. */
export const INDEPENDENCE: Lexicon = {
  independent: {
    en: 'independent|independently|independence / autonomous|autonomously|autonomy / impartial* ..4 independent* / own responsibility|account|conscience|authority / sovereign|sovereignly|unfettered',
    ru: 'независим*|независимо|независимость / самостоятельно / автономн* / отвеча* ..4 лишь|только ..3 закон* / автономн* / свобод* в ..3 решени*|действи*|оценк*',
    tk: 'garaşsyz* / özbaşdak*',
  },
  'functional-independence': {
    en: '=functional independence / functionally =independent / state guarantees ..4 independence / independence ..4 is|shall be ..1 guaranteed / full independence / complete independence / guarantee* ..5 independence / =functional ..3 =independence / operational independence / operationally independent / organisational|institutional ..2 independence / full autonomy',
    ru: 'функциональн* независимост* / гарантир* ..4 независимост* / независимост* ..3 гарантир* / обеспечива* ..4 независимост* / функционально независим* / полн* независимост* / операционн* независимост* / институциональн* независимост*',
    tk: 'garaşsyzlyg* ..3 kepil*',
  },
  'no-instructions': {
    en: '@not ..8 instruction|instructions / free from instructions / orders from no / takes|receives|receive|take ..2 orders from no* / @not ..5 subject to ..4 direction|control|orders / @not ..6 direct|suspend|alter|instruct ..6 activity|activities|mechanism|commission / @not ..4 interfere* / @not ..2 bound by ..3 instructions|orders|directives / @not act on the instructions / interference ..8 prohibited|permitted|inadmissible|not / @not ..6 accountable / instructions ..6 not|no / subject only to ..3 law|laws|constitution / accountable only / not be ..3 subordinate* / @not ..3 instruct / instructions from ..4 only|alone|exclusively / sole|exclusive authority of / @not ..4 give|issue ..4 instructions|orders / @not ..4 seek ..4 instructions / free from ..4 interference|influence|pressure / @not ..4 bound by ..3 mandate / without ..3 interference|instructions / bound only by ?the ..2 law|constitution|protocol / answers|answer to no / free of ..3 instructions|interference / no|nor|neither|nobody ..10 direct|directs|direction|directions|tell|order|orders|command|dictate ..8 / beholden to ..3 nobody|none|no|one / answers|answerable|responsible to ..2 nobody|none|law|parliament / at nobody / under ..2 nobody|no',
    ru: 'не ..4 получа*|исполня*|принима*|запрашива*|подчиня*|связан* ..4 указани*|инструкци* / не получает указаний / без ..3 указани*|вмешательств* / вмешательств* ..8 не допускается|запрещается|недопустимо / не ..4 вмешива* / не подотчетен|подотчетна|подотчетны / никто не ..4 указани*|вмешив* / не допускается ..6 вмешательств*|давлени* / не обязан* ..4 указани* / подчиня* только / не ..2 подчиня* / запрещается ..3 вмешательств* / не подчинен / никто не ..3 давать ..4 указани* / указани* ..4 не дают|допускаются|даются / вне зависимости от ..4 указаний / без ..2 постороннего / не ..2 связан* ..3 императивн* / свобод* от ..3 вмешательств*|указани* / подчиняются только|исключительно / не допуска* ..4 воздействи* / никому не ..3 подотчет*|подчин* / не ..4 принима*|получа*|выполня*|исполня* ..4 указани*|поручени*|приказ*|распоряжени* / никто не ..4 указыва*|поруча*|предписыва* / не ..2 подчин* ..3 никому|ни / указани* ..6 недействительн*|ничтожн*|не имеют|запрещ*',
    tk: 'görkezme* ..3 alma* / gatyşmak* ..4 gadagan|ýol / goşulyşma*',
  },
  'guided-only': {
    en: 'guided only|solely|exclusively / guided by ..2 nothing|only|none ..6 law|constitution|protocol / subject only / only to the law|constitution|protocol',
    ru: 'руководству* ..2 только|лишь|исключительно / только|лишь|исключительно ..4 руководству* / подчиняется только',
    tk: 'diňe ..6 kanun* ..2 esaslan*',
  },
  'in-performing': {
    en: 'in performing|exercising|carrying|the ..6 performance|exercise|functions|duties|powers / performs|exercises|carries|perform|exercise ..4 tasks|functions|duties|mandate|powers',
    ru: 'при ..1 осуществлении|исполнении|выполнении / выполняет|осуществляет ..3 задачи|функции|полномочия|деятельность / в своей деятельности',
    tk: 'ýerine ýetirende|amala aşyranda',
  },
  'under-supervision': {
    en: 'under ?the ..3 supervision|direction|control|guidance|authority|responsibility ..3 @exec / under ?the ministry|minister|government|department / attached to ?the ..3 ministry|government|department|minister|cabinet / attached ?administratively to ..6 department|ministry / assignments of ?the government|minister|ministry|president / general supervision / accountable|answerable|responsible|subordinate|subordinated to ?the ..2 minister|ministry|government|cabinet|president / carries out assignments / on the instructions of ..3 government|minister',
    ru: 'под ..2 руководством ..2 @exec / под ..1 контролем ..2 @exec / при министерстве|правительстве|кабинете|президенте / выполняет поручения / подотчет* ..2 @exec / подчиня* ..2 министр*|министерств*|правительств*|кабинет* / подведомствен* / административно ..3 при|подчинен* / осуществляет поручения / поручени* ..1 кабинета|правительства|министра',
    tk: 'ministr* ..3 ýolbaşçylyg* / ministr*|hökümet* ..2 tabyn / ministr*|hökümet* ..3 tabşyryk*',
  },
  'not-executive': {
    en: '@not ..3 part of ..6 executive|ministry|ministries|government|administration / forms no part / autonomous ..3 body|institution|agency|authority / legal personality ..8 independent / within ..3 sphere of ..5 legislative|parliament / @not ..2 subordinate* ..4 ministry|executive|government|minister / independent ..3 body|institution|authority|agency|organ|commission|state / part of the|parliament ..2 parliament / constitutional body|institution|authority / elected by ..5 parliament|assembly|chamber|congress|mejlis / reorgani*|abolished only by / parliamentary commissioner|ombud* / under public law / officer of parliament / answerable ..2 parliament / administratively attached to ..2 parliament|chamber / independently of ..10 government|administration|executive|ministr* / representative of ?the parliament|assembly|congress / @parl representative / not ..3 belong ..4 executive|government / outside ?the ..3 executive|government|administration / legal person ..4 public|own / separate legal|public entity|body|person / independent statutory|constitutional|public|administrative body|authority|institution|organ / sui generis / accountable ..3 parliament|assembly only',
    ru: 'не входит ..2 систем* / не входит в структур* / не ..2 подчинен* ..4 орган*|исполнительн*|министерств* / не является частью ..4 исполнительн* / =независимый|=независимым|=независимое|=независимого|=независимая ..3 орган*|институт*|учреждени*|должностн*|государственн* / =самостоятельный|=самостоятельным|=самостоятельное|=самостоятельная ..2 орган*|государственн*|учреждени* / конституционн* орган / реорганиз*|упраздн* только ..2 закон* / =автономный|=автономным|=автономное ..2 орган*|учреждени* / избирается ..3 @parl / при парламенте / самостоятельн*|отдельн* юридическ* лиц* / не ..2 подчиня* ..4 правительств*|исполнительн*|министерств* / вне ..3 исполнительн* / не относится к ..4 исполнительн* / независим* от ..6 правительств*|исполнительн*|министерств*',
    tk: 'ýerine ýetiriji ..4 girme* / garaşsyz ..2 edara',
  },
  'part-of-ministry': {
    en: 'structural unit|department|subdivision of ?the ..2 ministry|government / department|unit|division|section|directorate of ?the ministry / within|inside ?the ministry / secretariat services ..3 provided by ..3 ministry|minister|department / attached to ..3 general secretariat|department|ministry / seated at the ministry / provided by the ministry / attached to ?the services ..3 minister|government',
    ru: 'структурн* ..2 подразделени* министерств* / подразделени* министерств* / организационно-техническ* ..3 министерств* / обеспечени* ..4 осуществляет министерств*|аппарат правительства / при министерстве / создается ..4 министерств*',
    tk: 'ministrlig* ..2 bölüm* / ministrlig* ýanynda',
  },
  'own-rules': {
    en: 'rules of procedure / own ..3 rules|regulations|organisation|organization|standing|procedure|procedures|working|budget / standing orders / regulates ..4 organi* / organises itself / constitutes itself / draws up ..4 calendar|programme|plan / decides ..5 programme|plan|frequency / adopts ..6 rules|regulations|programme|plan|methodology / establish* ..3 own / determines ..4 structure|organi*|programme|procedure / own programme / working methods / rules adopted by the / legal =personality / conclude contracts / approves ..4 structure|regulations|plan|programme / enter into ..5 contract* / legal entity / issues ..2 rules / body corporate / lays down ..4 rules|procedure / adopts its / regulates its / internal rules|regulations / statutes of its own / establishes its',
    ru: 'самостоятельно ..6 утвержда*|определя*|устанавлива*|разрабатыва*|формиру*|планиру* / регламент* / определяет ..3 организаци*|структур*|методы|порядок / утверждает ..4 план*|программ*|структур*|положени*|правила|методик* / юридическ* лиц* / собственн* ..2 план*|программ*|регламент* / методы работы / правила процедуры / юридического лица / структур*|правила|регламент ..6 утвержда*|определя*|принима* ..2 @body / внутренн* распорядок|регламент|правил* / утверждает ..3 регламент|порядок / принимает ..3 регламент',
    tk: 'reglament* / özbaşdak ..3 tassykla*|kesgitle* / ýuridik şahs*',
  },
  'rules-approved-outside': {
    en: 'plan|programme|rules|regulations|statute|procedure|structure|schedule ..6 approved|determined|confirmed|adopted by ?the ..2 @exec / plan of visits ..4 approved by / regulations ..6 government / agreed with the ministry|minister|government / decree|regulations|order|government|minister ..20 manner|conditions|procedure ..8 visits / procedure|manner|conditions|rules ..12 determined|laid|fixed|approved|regulated|prescribed ..4 @exec|decree|order',
    ru: 'положение ..4 утвержда* ..2 @exec / план* ..4 утвержда* ..2 @exec / программ* ..3 согласов* ..3 министерств* / правила ..4 утвержда* ..2 @exec / структур* ..4 утвержда* ..2 @exec / порядок деятельности ..4 утвержда*|определя* ..2 @exec / порядок|правила|положение|план* ..2 деятельности|посещени*|посещений|работы|центре|комиссии ..4 утвержда*|определя*|устанавлива* ..3 @exec|президент*',
    tk: 'meýilnama*|düzgünnama*|tertip* ..4 ministr*|hökümet* ..4 tassykla* / ministr*|hökümet* ..6 düzgünnama*|meýilnama*|tertip* ..3 tassykla*',
  },
  'no-permission': {
    en: '@not ..4 require|requires|required ..4 permission|agreement|approval|authorisation|consent|=permit / without ..4 permission|approval|=authorisation|=authorization|=permit / no ..4 permission|authorisation|approval|=permit ..4 required|needed|necessary / certificate ..8 sufficient / @not ..3 need ..4 permission|=permit|authorisation / no special permission|=permit / special permit|permission ..3 not / without ..2 licence|clearance / no licence|clearance / needs no|neither ..3 permission|authorisation|consent / requires no|neither / not ..3 depend ..3 permission|consent|approval|authorisation / =permission|=approval|=consent|=leave ..4 not ..3 needed|required|asked|necessary / asks ..3 no permission / proof|card|identity|certificate ..8 suffices|suffice|enough / need|needs|requires no ..2 approval|permission|agreement|consent|authorisation / without ..3 leave|consent|assent|licence|sanction|authority ..2 of|from ..4 person|anyone|anybody|authority|body|one|other / asks|ask|asked|seek|need|needs|requires|require ..3 nobody|no-one|none|noone / nobody*|no-one ..4 leave|permission|consent|approval / no one|nobody ..4 asked|consulted / not ..3 subject to ..4 leave|consent|licence|vetting|clearance / without ..4 prior ..2 authorisation|approval|consent|clearance|agreement',
    ru: 'не требу* ..6 разрешени*|согласовани*|согласи* / без ..2 разрешени*|согласовани*|согласи* / без ..3 специальн* разрешени* / разрешени* ..4 не требу* / удостоверени* ..4 достаточн* / согласовани* ..4 не требу* / разрешени* не нужно|нужны / не нужда* ..3 разрешени*|согласовани* / без чьего-либо / не обусловлен* ..4 разрешени*|согласи* / не ..3 завис* от ..3 разрешени*|согласи* / разрешени*|согласи*|пропуск* ..8 не ..2 требу*|нужн*|спрашив* / никак* ..4 разрешени*|согласи*|пропуск* ..6 не / ни ..3 разрешени* / не ..6 ничье|ничья|ничьего ..3 разрешени*|согласи*|одобрени*|согласовани*|санкци* / ничье|ничьего ..3 разрешени*|согласи*|одобрени* ..6 не / без ..2 чьего-либо|чьего ..4 разрешени*|согласи*|одобрени*|согласовани* / не ..3 испрашива*|спрашива* / без ..4 согласования|разрешения|одобрения|санкции ..3 кем|чьего|кого',
    tk: 'rugsat ..4 talap edilme* / rugsatsyz / rugsady|ylalaşygy ..4 talap edilme*|gerek / rugsat* ..4 gadagan*|gerek / hiç bir ..10 rugsady',
  },
  'permit-needed': {
    en: 'on the basis of ..2 permit / permit issued / permission|authorisation|approval|consent of ?the|an ..4 @exec|@detain|court|judge|prosecutor|administration|head|director|body / shall be agreed with / agreed with the ministry / prior authorisation / authorised by ..3 minister|prosecutor|court|ministry / subject to ..2 approval / submitted ..4 for approval|agreement / special permit / with the consent of the|an|its ministry|minister|head|director|administration|government|body|prosecutor / leave of ..4 superior|head|director|administration / agreed|cleared ..2 with|by the ..2 @exec',
    ru: 'по ..1 специальному разрешению / по разрешению / с разрешения ..2 @exec|администраци*|руководител*|начальник*|следовател*|суда|прокурор* / согласовыва* с / по согласованию с / с согласия ..2 @exec|администраци*|начальник*|руководител*|органа|прокурор* / разрешени* органа / на основании ..1 разрешения / подлежит ..1 согласованию / согласовыва*|согласован*|согласуются ..2 с ..2 @exec|администраци*|начальник*|руководител* / с согласия ..1 @exec / по согласованию',
    tk: 'rugsady* bilen|esasynda / ministr*|edara*|prokuror* ..3 ylalaşylýar / ylalaşmak bilen|arkaly',
  },
  obstruct: {
    en: 'obstruct*|hinder*|imped*|interfer*|preventing|prevents|prevented ..6 mechanism|commission|committee|board|body|centre|council|member|members|visit|entry|access|activities|work|office|ombud*|defender|performance|interview / refusal of access / withholding ..2 information / refus* ..4 cooperat*|access|information / obstruction / interference with an interview / hindering the|a / fails|failure to comply|cooperate|provide / refuses|fails to ..8 information|access|admit / obstacle|obstacles / hamper*|thwart*|frustrat* / oppos* ..3 visit / refus*|fails|failing ..4 communicate|produce|supply|furnish / conceal*|destroy*|alter* ..4 document*|record*|content* / refusal to|of ..3 admit|cooperate|provide|entry / knowingly ..4 false|mislead* / resist* / deny|denies ..3 entry|access',
    ru: 'воспрепятствован* / препятств* / вмешательств* ..4 деятельност* / непредоставлени* ..2 информаци*|доступ* / отказ* ..4 доступ*|информаци*|предоставлени* / невыполнени* ..4 требовани* / неисполнени* ..4 требовани* / противодействи* / создани* препятстви* / чинени* препятстви* / помех* / сокрыти* ..3 документ*|сведени* / уклонени* от ..3 предоставлени*|исполнени*',
    tk: 'päsgel ber* / böwet bol* / bökden* / işine päsgel / päsgel berm* / ýüz dönder* / gizlemek ýa-da',
  },
  liability: {
    en: 'liable|liability / offence|offense / penalt* / punish* / fine|fined / sanction|sanctions / responsib* ..3 law / criminal code / administrative fault / disciplinary / penalties|penalty / imprisonment / guilty / fine of / fined / misdemeanour|contravention / criminal|disciplinary responsib* / sentenced to / commits an',
    ru: 'ответственност* / наказ* / штраф* / правонарушени* / преступлени* / дисциплинарн* / штраф* / наказыва* / взыскани*',
    tk: 'jogapkärçilig* / jeza* / jogapkärçilik çek* / jerime*',
  },
  'members-liable': {
    en: 'members ?of ?the|mechanism ..3 bear liability / members ..6 liable for disrupting|violating|breach / liability for disrupting',
    ru: 'члены ..2 несут ответственность / участник* ..3 несут ответственность / за нарушение режима',
    tk: 'agza* ..3 jogapkärçilig* çek*',
  },
  'personal-capacity': {
    en: 'personal capacity / individual capacity / in person / representatives of no one / own name / independent ..8 members|staff|personnel / members|staff|personnel|commissioners|inspectors ..12 independent|independence|independently / independence of ?the ..2 personnel|staff|members / independence of judgment|judgement|opinion / independence ..4 ?its|their members|personnel|staff / career or employment / own name|behalf / not|without ..3 bound ..4 mandate|instructions / not ..3 represent|representatives ..6',
    ru: 'в личном качестве / осуществля* ..4 лично / независимы|независим ..8 член*|сотрудник* / член*|сотрудник*|участник* ..10 независим* / независимост* ..2 персонал*|сотрудник*|член* / не представляют / собственн*|своего ..1 имени / не ..2 выступа*|являются|действуют ..2 посланц*|представител*|делегат* / императивн*|представительн* ..3 мандат*',
    tk: 'şahsy taýdan|hökmünde / agza* ..6 garaşsyz*',
  },
  'no-pressure': {
    en: '@not ..4 instruct|pressure|influence|interfere / put pressure / @not ..6 instructions / pressure ..6 prohibited|not / adversely affect',
    ru: 'не допускается давление / давлени* ..3 не|запрещ* / не ..3 указани* / вмешательств* ..4 не|запрещ* / не допускается ..6 вмешательств*',
    tk: 'basyş ..4 ýol berilme*|gadagan',
  },
  'represents-agency': {
    en: 'representative|representatives|delegate|delegates of ?the ..4 ministry|ministries|government|executive|prosecutor*|police|bodies that delegated|secretariat of the ministry / representatives of the bodies / human rights secretariat / representative ..4 ministry / ex officio ..4 minister|ministry / deputy minister',
    ru: 'представитель ..2 министерств*|правительств*|органов|прокуратур* / представители органов / делегировавш*',
    tk: 'ministrlig* ..2 wekil*',
  },
  'open-call': {
    en: 'public call / panel includes / panel ..2 composed / open call|competition|advertisement|selection|procedure|process / competition / call for candidates|applications|nominations / advertise*|advertised / public|open ..2 hearing|hearings / candidates ..6 published|public / competitive / vacancy ..4 published|announced / nominations proposed / consultation ..6 civil|organi*|ngo* / invit* ..6 applications|nominations / published in the official / transparent ..4 procedure|process / publicly announced / is|are advertised / committee ..4 hears ..4 candidates / hears ..6 candidates / applications ..3 invited / interviews ..4 candidates / put forward by ..4 organi*|associations / public|open ..2 tender|contest|merit / public announcement|advertisement|notice / call is published / candidacies|candidatures / expressions of interest / self-nominat* / call ..2 candidatures|candidates|applications|applicants|nominations / seats|seat|posts|post|vacancy|vacancies|vacant ..5 advertised|published|announced|publicised / public notice of ..2 vacancy|vacancies / criteria ..6 published|public|advertised / public ..2 hearing|session|interview ..6 candidate*',
    ru: 'конкурс* / открыт* ..2 отбор*|конкурс*|процедур* / публичн* ..2 объявлени*|конкурс*|слушани* / объявлени* ..4 публик* / на конкурсной основе / критерии отбора / прозрачн* ..2 процедур*|отбор* / отборочн* комисси* / список кандидат* ..3 публик* / о начале при* ..4 предложени* / открыт* слушани* / объявляется|объявляет ..4 издани*|сайт* / предложения ..2 вносят|вносятся|внести ..4 организации|объединения / открыт* конкурс* / объявлени* о ..3 наборе|приеме|вакансии / самовыдвижени* / конкурсн* комисси* / объявл*|объявление ..6 конкурс*|отбор*|ваканс*|мест*|набор* / публичн*|открыт* ..2 собеседован*|бесед*|слушани*|отбор* / свободн* мест* ..4 объявл*|публик*',
    tk: 'bäsleşik* / açyk ..2 saýla*',
  },
  candidates: {
    en: 'candidate|candidates|nominations|nominees|applicants|shortlist',
    ru: 'кандидат*|претендент*',
    tk: 'dalaşgär*|kandidat*',
  },
  'selected-by-parliament': {
    en: 'elected|chosen|appointed|selected ..3 by ?the ..3 @parl|parliament / @parl ..3 elects|appoints|chooses|selects|elect / elected by / selection panel|committee|commission / independent ..2 panel|committee / appointed ..4 on the proposal ..4 @parl / vote ..6 chambers|assembly|parliament / appointed by ..3 joint / @parl ..3 elects|appoints|selects|chooses / elected|appointed|chosen ..10 two-thirds|majority ..6 @parl|members|deputies / plenary ..3 elects|appoints / @parl ..8 elect*|appoint*|choose*',
    ru: 'избира* ..3 @parl / назнача* ..2 @parl / @parl ..3 избира*|назнача* / избирается|избираются / отборочн* комисси* / независим* ..1 комисси* / по итогам ..1 конкурса / избирает|избирают|назначает парламент*|меджлис*|сенат*|собрани*|дума / парламент*|меджлис* избира* / избира*|назнача* ..8 @parl',
    tk: 'mejlis* ..3 saýla*|belle* / saýlan* ',
  },
  'appointed-by-executive': {
    en: 'appointed|designated|nominated|named|selected|chosen by ?the ..3 @exec|president / federal council appoints / @exec ..2 appoints|appoint|designates|nominates / president ..3 appoints / appointed by ..2 federal council / designated by ..2 federal council / members ..3 appointed ..3 by ?the government|minister|president|cabinet|king|grand / appoints the members|director|head / appointed ..6 order|decree of ..3 minister|president|government / confirmed by the government|cabinet / on the recommendation of the minister|prime|government / appointed by ..2 decree|order|edict / @exec ..3 appoints|appoint|nominates|designates / @exec ..4 proposes|propose ..4 candidate*',
    ru: 'назнача* ..4 @exec|президент*|федеральн* / @exec|федеральным|президентом ..2 назнача* / состав ..3 утвержда* ..2 @exec / назнача* ..1 на должность ..2 @exec|президентом / утвержда* ..2 @exec|президентом / назначается федеральным советом / указом президента / указом|приказом|распоряжением ..2 президент*|министр*|правительств*|главы / назнача* ..3 президент*|правительств*|министр*',
    tk: 'ministr* ..4 bellenilýär|tarapyndan belle* / prezident* ..4 bellenilýär',
  },
  'by-vacancy-propose': {
    en: 'organisations|organizations|ngos ..4 propose|nominate / proposed|nominated by ..8 organi*|ngos|civil|bar / nominations ..6 organi*',
    ru: 'организации ..3 предлага*|выдвига* / предложенн* ..4 организаци*|обществ*|нпо / выдвинут* ..4 организаци*|объединени* / могут предлагать / из числа ..3 лиц ..2 предложенн*|рекомендованн*|выдвинут*',
    tk: 'guramalar ..4 hödürle*',
  },
  term: {
    en: 'term|period of ?office / elected|appointed|chosen for ..3 @number ..3 year|years / holds|hold office for / for a term|period ..3 @number / term ..6 @number ..3 year|years / for ..2 @number ..3 year|years / term is / term of @number / the appointment is for ..2 years / for ..1 years counted / term|period of ..1 year|years / mandate lasts|of ..2 @number / hold* ..3 mandate|office ..2 for / lasts ..2 years / mandate is ..2 years',
    ru: 'на срок ..2 @number / срок* ..2 полномочий / на # лет|года / на пять|шесть|четыре|три|семь лет|года / сроком на / сроком ..1 @number / сроком на ..2 лет|года / срок ..4 лет|года',
    tk: '@number ýyl* ..2 möhlet*|saýlan* / möhlet bilen',
  },
  'renewal-limit': {
    en: '@not ..4 re-elected|reelected|reappointed|re-appointed|chosen|renewed|renewable|eligible / re-elected once|only / renewable once|twice / reappointed|re-appointed ..4 once|twice|one / once only / at most|most twice|once / only once / one ..2 consecutive|renewal|further / more than ..2 two|twice|consecutive / not renewable / for one ..2 further|additional|second / eligible for ..4 re-election|reappointment|re-appointment / @not ..3 renewed|renewable|reappointed|re-elected / elected twice at most|only / single term|mandate / renewable ?only once / non-renewable / not be eligible / immediate re-election / for a second / no more than / not|no ..8 more than ..3 terms|term|times|time|periods|mandates / single|one ..2 period|term|mandate / not|nor ..3 eligible|stand|serve ..4 another|again|second',
    ru: 'не более двух / не может быть избран* / повторно ..3 не / более одного|двух|одного раза / не подлежит ..2 продлени* / один раз / одного повторн* / подряд / не более двух раз / не вправе занимать / не может быть ..2 избран* / не ..2 переизбира*|переназнача*|продлева* / вторично / переизбрание ..2 один|однократно / одного срока / не более ..2 сроков / без права ..3 переизбрани*|продлени* / один раз подряд / не более чем на / не ..8 более|больше ..2 срока|сроков|раз|раза / не ..5 повторно|вновь|вторично|снова / на второй срок ..3 не / единственн* срок',
    tk: 'iki gezek* köp / gaýtadan saýla*',
  },
  'renewed-freely': {
    en: '=may|can be re-elected|reelected|reappointed|re-appointed|renewed',
    ru: 'может|могут быть ?вновь|повторно переизбран*|избран* ?повторно|вновь',
  },
  'short-term': {
    en: 'for one year / for two years ..8 extension / extension by decision of ..2 minister|government / right of extension / term of office of the government / council|government|minister|president|cabinet|executive ..3 may|can extend|prolong ..5 mandate|term|office',
    ru: 'на один год / сроком на один год / продлени* по решению / на срок полномочий правительства / правительств*|президент*|министр*|кабинет* ..4 продли*|продлева*|продлен* ..5 срок*|полномочи*|мандат*',
    tk: 'bir ýyl möhlet*',
  },
  dismissal: {
    en: 'dismiss*|removal|revocation / removed|remove|recall|recalled|revoked|relieved|released ..4 office|duties|member|members|director|only|post|position / member|members|director ..4 removed|recalled|released / cessation|cease ..4 office|members / office ends|terminates|becomes|ceases / end|ends|terminate|terminates|terminated ..6 appointment|office|term|mandate|membership / termination of ..4 office|powers|mandate|appointment / term ..4 ends|expires|terminated early / removed|remove ..2 from / early termination / vacates|vacate / may be released|recalled|removed / powers ..4 terminated / brought to an end / put an end / terminat* / cease* ..4 office|functions|hold / vacat* / removal / relieved of / recall* / end of ..3 office / come* to an end / removed|remove from|the ..2 office|post / dismissed|dismissal / revok*|revocation / cessation|ceases / suspend* from office / loses office / deprived of ..3 office',
    ru: 'прекраща* ..2 досрочно / досрочн* ..2 прекращ*|освобожд* / освобожда* от должности / освобожден* от / отзыва*|отзывает|отозван* / полномочи* ..5 прекраща* / прекращени* полномочий / смещ* / отстран* от / увольн* / отзыв* / отозва* / прекраща* ..2 досрочно / снят* с должности / отрешен* / освобожд* ..2 от ..2 должност*|обязанност* / отстран* / смещ* / досрочн* прекращ* / лишен* полномочи* / прекращени* ..2 полномочи*|членства / исключ* из ..2 состав* / увольн*',
    tk: 'wezipesinden boşad* / ygtyýarlyk* ..4 bes / ygtyýarlyk* ..6 bes ed* / wezipeden boşad*',
  },
  'dismissal-grounds': {
    en: 'only on|in|for|if|where|upon / grounds / following grounds|cases|reasons|circumstances / in the case|event of / resignation|resigns|resign / incapacity|unable|inability / conviction|convicted|sentenced / serious misconduct|misbehaviour / incompatibility / death / only upon|by|after / except in|for ..4 case|cases|event / permanent impediment|incapacity|disability / where ..6 convicted / has been convicted / gross ..2 misconduct|negligence|breach / solely|exclusively ..2 if|where|for|on / in no other / final ..2 judgment|sentence|conviction / incapacit* / written resignation / absence from',
    ru: 'только в случаях|случае|при / в ..1 случае|случаях|следующих / исчерпывающ* / основания* / отставк* / по собственному желанию / недееспособн* / приговор* / смерти / несовместим* / вследствие / по следующим основаниям / лишь в|при / вступлени* ..4 приговор* / утрат* гражданства / только если / исключительно ..3 случая*|основани* / прекращаются ..3 в случае|при / признани* ..3 недееспособн*|безвестн*|умерш*',
    tk: 'diňe ..4 ýagdaý* / ýagdaýlarynda / höküm* / diňe şu ýagdaý* / ýagdaýlarda / aradan çyk*',
  },
  'qualified-majority': {
    en: 'two-thirds|three-fifths / two thirds / three fifths|quarters / qualified|absolute majority / majority of ..4 deputies|members / heard|hearing / after hearing / after a hearing|debate / judicial review / court / appeal / supreme court / unanimously|unanimous / two-thirds|three-quarters|four-fifths / college of|made / constitutional court / after ..3 heard',
    ru: 'двух третей / двумя третями / две трети / трех пятых / квалифицированн* большинств* / большинств* ..3 голосов / заслушива* / обжалов* / решени* суда / судом / единогласно / трех|трёх четвертей|пятых / тремя пятыми|четвертями / конституционн* суд* / выслуша*',
    tk: 'üçden iki* / diňle* / üçden iki bölegi* / ses* bilen',
  },
  'dismissal-discretion': {
    en: 'minister|government|president|cabinet|ministry ..4 may ..4 end|dismiss|remove|recall|terminate|release|revoke / at ..1 discretion / where ..5 considers / loss of confidence|trust / no longer enjoys / other grounds / released|dismissed|removed|recalled ..3 by ?the ..2 @exec|president / dismissed at any time / may be dismissed at any / by the government|minister at any / revoke ..4 appointment / recalled ..3 by ..4 body|bodies|organisation / expresses no confidence / non-confidence / loses|lost ..2 confidence|trust / for reasons of|in ?the interest* ..2 service / at ..3 pleasure / whenever ..4 sees fit|deems / without stating reasons',
    ru: 'министр*|правительств*|президент*|кабинет* ..4 вправе|может ..3 освобо*|отозвать|прекрат* / по ..1 своему усмотрению / утрат* ..1 доверия / ины* основани* / по другим основаниям / освобожда* ..3 @exec|президент* / недовери* / освобожд*|снима*|отзыва* ..6 по ..2 усмотрению|решению|приказу ..3 @exec|президент* / президент*|правительств*|министр*|кабинет* ..3 отозвать|освободить|отзывает|освобождает|снимает / в интересах службы / без объяснения причин / усмотрени* ..6 освобожд*|прекращ* / освобожд* ..6 министр*|президент*|правительств*|кабинет*',
    tk: 'ministr* ..4 boşad* / ynam* ýitir* / beýleki esas* / öz islegine görä / ministr* ..8 boşadyl*',
  },
  incompatible: {
    en: 'incompatib* / may not ..2 be ..3 member|members|appointed|elected / @not ..20 may be ?a member / not ..3 hold|exercise|engage|occupy ..5 other|office|activity|function|position / not ..3 member of ..3 political|parliament|government / cooling-off / shall not ..4 carry|practise|hold / may not serve / may be a member / disqualified|disqualifications / following ..3 may not be / not be employed|employee / may|shall not ..4 hold|occupy|exercise|engage|perform|combine ..8 post|office|position|employment|activity|profession|function / may|shall not ..6 be employed / not ..3 sit on / shall be full-time / precludes|excludes ..4 exercise|other / barred from / may not be combined / ineligible / cannot be appointed|elected|members|member / nor may ..6 / no person who',
    ru: 'несовместим* / не может быть|являться ..3 лицо|членом|участником / не могут быть|являться / не вправе ..4 занимать*|занима*|заниматься|состоять / членом ..4 не может / участник* ..6 не могут|может / не вправе|могут|может ..4 совмещать / не допускается совмещение / несовместим* с / не может ..2 избран*|назначен* ..8 лицо / не допускается ..4 избрани*|назначени* / лица которые ..12 не могут / запрещ* ..3 занимать*|совмеща* / не имеют права ..3 заниматься|занимать',
    tk: 'agza* ..4 bolup bilme* / gabat gelme*',
  },
  'agencies-excluded': {
    en: 'police / prison / security / prosecution / penitentiary / body in charge of places / bodies in charge / security forces / detaining / armed forces / law enforcement / executive / serves ..6 in / ministry of ?the interior|internal / judge / custody|detention / responsib* ..6 detention|deprived / correctional|corrections service* / health trust / gendarmerie / ministry of justice / any public employment / public or private|any post|employment / prison|custody|law enforcement|intelligence staff|officers / public prosecution|prosecutor* / military|army|soldier* / civil servant* / any public office',
    ru: 'внутренних дел / полици* / прокуратур* / исполняющ* наказания / правоохранительн* / безопасности / уголовно-исполнительн* / суда / судь* / государственн* служб*|служащ* / любой должностью / тюрем* / исправительн* / органах власти / силов* структур* / военнослужащ* / органов власти / орган* внутренних / следств*',
    tk: 'içeri işler* / prokuratura* / howpsuzlyk / jezalary ýerine ýetiriş / prokuratura we kazyýet',
  },
  'declare-interests': {
    en: 'declare ..3 interests / conflict of interest|interests / conflict ..2 interest* / recus* / affect|endanger ..6 independence|impartiality|objectives|duties / withdraw*|abstain* ..6 interest|visit|case / declaration of ..2 interests|assets / step aside',
    ru: 'конфликт* интересов / деклар* ..3 интерес* / самоотвод* / заявл* ..2 отвод|самоотвод / личн* заинтересованност* / деклараци* ..4 интерес*',
    tk: 'bähbit* ..2 çaknyş*',
  },
  'only-other-activity': {
    en: 'other ..3 activity|activities|office|post|occupation|employment|profession|function|work|position / political party|parties / remunerated / entrepreneurial / business / public office',
    ru: 'предпринимательск* / оплачиваем* / ин* ..2 деятельност* / политическ* парти* / други* ..1 должност* / партии',
    tk: 'telekeçi* / başga ..2 iş',
  },
  'ex-officio': {
    en: 'ex officio / deputy minister / by virtue of ..2 office ..4 minister / minister ..4 is|are ..4 member',
    ru: 'по должности / заместитель министра ..4 состав*|член*',
    tk: 'wezipesi boýunça',
  },
  'own-staff': {
    en: 'staff|secretary|secretariat|employees|personnel|head|inspectors|office|officers ..10 appointed|selected|recruited|employed|hired|chosen|selects|dismissed by ?the ..3 @body|head|director|chair* / @body ..5 appoint|appoints|selects|recruit|recruits|hires|employs|employ|engage|engages ..6 staff|secretary|personnel|employees|officers|secretariat|persons / appoint ..6 staff / own staff / answer only to / office ..8 selects / staff ..8 answer / appoint|appoints and remove|dismiss|dismisses / head ..8 appointed by ..5 committee|commission|board|mechanism / staff ..6 recruited|appointed / own secretariat / take|takes|receive their instructions from ..4 only / recruits|recruited|chooses ..6 staff|controllers|inspectors|experts / freely ..4 recruit|appoint|select|hire / staff of its own / power to ..4 appoint|hire|recruit|employ / its own staff|personnel|secretariat|employees',
    ru: 'сотрудник*|работник*|аппарат* ..8 назнача* ..6 руководител*|механизм*|комисси*|омбудсмен*|уполномоченн*|директор*|председател* / руководител*|омбудсмен*|уполномоченн*|директор*|акыйкатчы|председатель ..3 назнача* ..4 сотрудник*|работник*|персонал*|служащ* / собственн* ..1 аппарат*|штат*|персонал*|секретариат* / подбор* ..3 кадров|персонала / самостоятельно ..4 персонал*|штат*|сотрудник* / назначает и освобождает / формирует ..2 аппарат / принимает и увольняет / принима*|увольня*|назнача* ..3 сотрудник*|работник*|персонал* / расторга* ..4 договор* / комплекту* ..3 персонал*|штат*|кадр* / собственный|собственного персонал|секретариат / нанима* ..3 сотрудник*|персонал*',
    tk: 'işgär* ..6 ýolbaşçy* ..4 belle*|kabul / işgärler ..6 bellenilýär|kabul / işgärler* ..4 başlygy tarapyndan',
  },
  'no-secondment': {
    en: 'secondment ..16 not / no ..2 secondment / may not be seconded / answer only to / @not ..4 be ..2 seconded|lent|detached / secondment|secondments ..6 prohibited|excluded|forbidden|permitted / no member of ..8 seconded / @not ..6 on secondment / no|nobody|none ..16 leave|loan|secondment|attachment|detachment ..10 engaged|employed|appointed|taken|serve|work / no|nobody ..10 serving|employed|officer|officers|belongs ..12 may be engaged|employed|recruited|hired|taken / not ..6 borrowed|lent|loaned|attached|detached ..6 from',
    ru: 'прикомандировани* ..14 не допускается|запрещ* / не ..2 прикомандиров* / прикомандировани* ..8 запреща*|не / запреща* ..4 прикомандиров* / прикомандировани*|откомандировани* ..18 не|запрещ*|исключ*|недопуст* / не ..4 прикомандир*|откомандир* / действующ* ..4 сотрудник*|служащ* ..10 не ..3 принима*|могут|привлека*',
    tk: 'iberilme* ..6 ýol berilme* / iberip işletmek gadagan* / wagtlaýyn iber* ..4 gadagan*',
  },
  secondment: {
    en: 'seconded|secondment ..8 prison*|penitentiary|police|security|ministry|service|prosecution / made available by ..6 @detain|ministry|administration|service|department / officers seconded / keep their rank / employees of the ministry / staff list ..6 approved|confirmed ..4 ministry|minister|government / staff ..4 provided by ?the ..2 ministry|minister|department|government / members of the ministry staff / place*|put ..8 at ..2 disposal / corps of origin / on detachment|secondment / detached|loaned|lent ..4 from|by / retain ..4 rank|advancement|rights / rated|assessed|evaluated ..6 corps|service|ministry',
    ru: 'прикомандиров* ..5 сотрудник*|служащ*|уголовно-исполнительн*|министерств* / штатн* ..2 утвержда* ..2 @exec / сотрудник* министерства / работниками министерства / откомандиров* / прикомандирован*|командирован*|откомандирован* / сохран* ..3 звани*|выслуг*|прежн*',
    tk: 'işe iberil* / ştat* ..4 ministr*',
  },
  pay: {
    en: 'remunerat* / salary|salaries / compensated|compensation ..6 time|members|expenses / pay / emolument* / allowance / indemnit* / fee|fees / reimburse* / compensation / paid / salary|salaries|allowances / travel ..3 reimbursed / stipend|honorari*|gratuit* / per diem / remunerated / expenses',
    ru: 'вознаграждени* / заработн* плат* / оклад* / оплат* труда / компенсаци* ..3 расход* / денежн* содержани* / возмещени* ..1 расходов / должностн* оклад*',
    tk: 'zähmet hak* / aýlyk* / sylag*',
  },
  'pay-secured': {
    en: 'equal to|same ..6 judge|minister|deput* / not be reduced / judge of / paid ..3 from ..3 budget / may not ..3 reduced|diminished / compensated for time / corresponds to / established by ?this law / receive|receives remuneration|salary / same rank|salary / at the level / paid as ..3 judge / pay ..4 not be reduced / same pay|salary as / remuneration|salary ..8 equal|equivalent|same|not less|fixed by law|judge|minister|deput* / same rights|treatment|conditions|rank ..4 judge|minister|member',
    ru: 'не может быть ..2 уменьшен*|снижен* / устанавливается законом / приравнива* ..4 судь*|министр* / за счет средств ..2 бюджета / размер* ..6 судь* / соответству* ..4 судь*|министр*|депутат* / приравнен* к|ко / оклад* ..6 судь*|председателя|министра / не может быть уменьш*',
    tk: 'azaldylyp bilinme* / kanun ..2 kesgitlen*',
  },
  'pay-by-executive': {
    en: 'government|minister|council|cabinet|ministry ..3 determines|regulates|decides|sets|fixes|determine ..8 compensation|remuneration|salary|fees|allowances|entitled / compensation|remuneration|salary|fee* ..5 determined|regulated|fixed|set|decided by ?the ..3 @exec|federal / unpaid / voluntary basis / without remuneration / decree|regulation|regulations|order|government|minister ..40 scale|amount|rate ..3 allowances|remuneration|fees|pay / in accordance with ?the ..2 ordinance|decree|regulations|rules ..2 on / ordinance|decree|regulation ..8 fees|allowance*|pay|remuneration / fees|allowances|remuneration|salary|salaries|pay|emoluments ..6 as ..8 minister|government|cabinet|president|treasury ..8 determine|determines|fix|fixes|prescribe|prescribes|decide|decides|approve|think|thinks|allow / minister|government|cabinet|treasury ..8 fix|fixes|set|sets|determine|determines|prescribe|prescribes ..6 fees|allowances|remuneration|salary|salaries|pay|emoluments',
    ru: 'вознаграждени* ..8 определя*|регулир*|устанавлива* ..2 @exec|федеральн* / на общественных началах / безвозмездн* / вознагражд*|оплат*|размер*|оклад* ..8 назнача*|устанавлива*|определя* ..2 правительств*|министр*|кабинет*|президент* / оклад*|вознагражд*|выплат*|оплат*|компенсац* ..6 в размере|размерах|порядке ..3 определя*|устанавлива*|установл* ..3 правительств*|министр*|министерств*|кабинет*|президент* / условия|размер*|порядок ..2 оплаты|вознаграждени*|выплат* ..4 определя*|устанавлива*|утвержда* ..2 правительств*|министр*|министерств*|кабинет*|президент*',
    tk: 'hökümet* ..4 kesgitle*',
  },
};
