import type { Lexicon } from './concept.ts';

/** Groups I to N: recommendations, protection of sources, reports, contacts, immunities, implementation. */
export const RESULTS: Lexicon = {
  recommend: {
    en: 'recommendation|recommendations|recommend|recommends / advice|advises|advise / directives / propose|proposes|proposals ..6 authorit*|remed*|improv*',
    ru: 'рекомендаци* / рекоменду* / предложени* ..4 компетентн*|орган*|улучшени*',
    tk: 'maslahat* / teklip*',
  },
  'makes-recommendations': {
    en: 'make|makes|making|issue|issues|address|addresses|submit|submits|give|gives|formulate|present|presents|send|design|advises|advise|propose ..6 recommendation|recommendations|recommend|authority|advice|suggestions|remedial / recommendations ..6 addressed|made|issued|submitted / =recommend / =recommends / remedial measures / may recommend / advises|advise|tell|tells|propose|proposes|suggest|suggests ..2 those|whoever|any|anyone / recommendations ..4 made|addressed|given',
    ru: 'направля*|дает|давать|представля*|вносит*|внос*|выноси*|выдает|формулиру*|адресу*|готовит ..14 рекомендаци*|предложени* / рекомендаци* ..6 направля*|вносят* / рекоменду* / совету*|предлага*|указыва* ..6 орган*|начальник*|министр*|администраци*|тем|тому / рекомендаци* ..4 дается|даются|адресу*|обраща*',
    tk: 'maslahat* ..3 berýär*|bermek|iberýär* / teklip* ..2 berýär*',
  },
  'competent-authority': {
    en: 'authority|authorities|operator|body|bodies|institution|institutions|government|organi*|ministries / persons in charge / minister|ministry|holder|holders|owner|operator|manager|managers|establishment|establishments / those|anyone|whoever|persons|person ..3 charge|responsible|power|control / in charge',
    ru: 'орган*|должностн*|учреждени*|администраци*|организаци*|лиц* / начальник*|министр*|министерств*|правительств*|парламент*|хозяин*|владельц*|собственник* / тем от кого|тому кто ..5 зависит|отвеча*|управля*|власт* / всякому|любому ..4 кто',
    tk: 'edara*|häkimiýet*|wezipeli*',
  },
  'only-minister': {
    en: 'submits its|recommendations|suggestions ..4 to the minister / only to the minister / minister who decides / to the minister|government|president only / recommendations to the minister / minister ..2 who decides|determines|forwards',
    ru: 'представляются министру / министру который / только министр* / министру ..2 который|которая',
    tk: 'diňe ministr*',
  },
  'examine-recommendations': {
    en: 'examine|examines|consider|considers|study|studies|respond|responds|answer|answers|reply|replies|discuss|discusses|dialogue|implement|position|statement|comment|comments|opinion|informs|inform|meets|talks|react ..20 recommendation|recommendations|advice|proposals|measures|implement*|requests|reasons|report / recommendation|recommendations|advice|proposals ..20 examine|examined|considered|consider|respond|dialogue|answer|answers|reply|inform|informs|implement|studies|position / state their position|views / dialogue / plan of action / consider|considered|examined|respond|reply|react|act upon|follow-up|implement ..20 recommendation*|proposal*|observations|findings / enter into ..2 dialogue / recommendation* ..14 implement*|act*|compl*|respon*|repl*',
    ru: 'рассматрива*|рассмотреть|обязан*|обсужда*|диалог*|отвечают|сообща*|излага*|позици*|информиру*|учитыва* ..20 рекомендаци*|предложени*|мер|мерах|осуществлени* / рекомендаци*|предложени* ..20 рассматрива*|рассмотр*|диалог*|ответ*|сообща* / принима* меры ..6 рекомендаци* / вступа* ..4 диалог* / излагают позицию / изучить|изучает|изучают|обсудить|обсуждают|исполнить|исполняют ..16 рекомендаци* / рекомендаци* ..10 изуч*|обсуд*|выполн*|исполн* / отреагир*|реагир*|принять меры|исполня* ..14 рекомендаци*|предложени*|представлени* / рекомендаци* ..14 исполнени*|выполнени*|рассмотрени*|подлежат / вступить в диалог',
    tk: 'maslahat* ..12 seredýär*|garaýar*|jogap / dialog*',
  },
  'addressee-acts': {
    en: 'authority|authorities|addressee|whoever|government|ministry|minister|body|bodies|administration|institution|institutions|officials|recipient|operator|persons|facility|head|department / addressee|addressees|recipient|recipients|person to whom|those|holder|holders|ministries|agencies|agency',
    ru: 'орган*|адресат*|администраци*|должностн*|учреждени*|министерств*|руководител*|правительств*|лица / тот|тем|получател*|адресат*|начальник*|ведомств*|министр',
    tk: 'edara*|häkimiýet*|ministr*|ýolbaşçy*',
  },
  answer: {
    en: 'answer|answers|reply|replies|response|respond|responds|inform|informs|report|communicate|statement|notify|position|explain / in writing / written reply|response / states reasons / reasoned',
    ru: 'ответ*|сообщ*|информир*|уведомл*|письменн*|доклад* / сообщить|ответить|отвечать',
    tk: 'jogap*|habar*',
  },
  'advisory-only': {
    en: 'advisory nature|character / of an advisory / may be taken into account / take note / non-binding / not binding / take* ..3 into account|consideration / take note of / for information / advisory only / are|is advisory',
    ru: 'рекомендательный характер / могут быть учтены / носят рекомендательн* / к сведению / принима* ..3 к сведению / учитыва* ..2 при ..2 возможности / носят рекомендательный',
    tk: 'maslahat beriji häsiýet* / göz öňünde tutulyp bil*',
  },
  'general-appeals': {
    en: 'legislation on appeals|petitions / general legislation / general procedure / laid|established|prescribed|down for ..3 petitions|appeals|complaints / as petitions',
    ru: 'об обращениях граждан / законодательств* об обращениях / установленн* для ..2 обращени*',
    tk: 'ýüztutma*',
  },
  'law-proposals': {
    en: 'proposals|observations|comment|comments|opinion|opinions|recommend|recommendations|propose|proposes|suggest|amendment|advise|advice|heard|consulted|submit|views|review',
    ru: 'предложени*|замечани*|заключени*|рекомендаци*|мнени*|инициатив*|комментари*',
    tk: 'teklip*|bellik*|netijenama*',
  },
  legislation: {
    en: 'legislation|legislative|enactments|statutes|statute|bills|laws|acts|regulations|draft|drafts|normative|law-making|bill / institutional reforms / parliamentary debates / legal framework / legal provisions / laws|regulations|statutes|proposals for such',
    ru: 'законодательств* / проект* ..3 акт*|закон* / нормативн* ..3 акт* / законопроект* / правов* акт* / законов',
    tk: 'kanunçylyk* / hukuk nama* / taslama*',
  },
  'law-field': {
    en: 'existing|force|draft|drafts|bills|proposed|amend|amendment*|legislation|reforms|law-making',
    ru: 'действующ*|проект*|совершенствован*|изменени*|законодательств*|законопроект*',
    tk: 'hereket edýän|taslama*|kämilleşdir*',
  },
  'at-request-only': {
    en: 'at the request of the ..2 ministry|minister|government / upon|on request of|by|from the ministry|government / drafts sent to it',
    ru: 'по запросу ..2 министерств*|правительств* / по запросу министерства / по запросу|просьбе|поручению ..2 парламент*|правительств*|министерств*|президент*',
    tk: 'ministrlig* soragy',
  },
  'drafts-sent': {
    en: 'drafts|bills|legislation ..12 sent|submitted|transmitted|forwarded|referred to ?the ..2 @body|it / be consulted / consulted ..8 drafts|bills|legislation|parliamentary|draft|debates|preparation / shall ..4 consult / invited to comment / opinion is annexed / opinion of the ..3 mechanism|commission|ombud* / sought ..4 opinion / drafts|bills|proposals ..8 sent|submitted|referred ..3 ombud*|controller*|mechanism|commission|body / sends|submits|refers ..6 bills|drafts',
    ru: 'проекты ..12 направляются|представляются ..6 / в обязательном порядке направля* / проект* ..10 направля* ..3 заключени* / запрашива* ..4 заключени*|мнени* / учет* ..3 заключени* / консульт* ..4 механизм* / направля*|представля*|переда* ..4 законопроект*|проект* / законопроект* ..8 направля*|представля*|переда* / обязаны|должны|обязан ..3 спросить|запросить|узнать|получить ..3 мнение|отзыв|заключение ..8 законопроект*|проект*|законе',
    tk: 'taslama* ..8 iberilýär / taslama* ..14 iberil* / netijenama üçin',
  },
  'may-study': {
    en: 'may study|examine|comment ..3 published drafts / may study',
    ru: 'может|вправе знакомиться с опубликованными',
    tk: 'tanşyp biler',
  },
  reprisal: {
    en: 'sanction|sanctions|punish|punished|penalised|penalized|disadvantage|reprisal|reprisals|prejudiced|prejudice|harm|retaliat*|persecut*|victimi*|liable|liability|disciplinary|detriment|proceedings|intimidat*|adverse / revenge|retaliates|retaliate|vengeance / suffer|suffers|penalised|sanctioned',
    ru: 'санкци*|наказан*|наказ*|репресси*|преследовани*|преследу*|неблагоприятн*|притеснени*|ущемлени*|ущерб*|ответственност*|дискриминаци*|давлени* / притесн*|наказать|ущемить|притеснить',
    tk: 'jeza*|yzarlama*|sanksiýa*|basyş*|çäre* / jeza|yzarlama|kemsid*',
  },
  'for-communicating': {
    en: 'for having ..3 communicated|told|given|provided|been|made|spoken|contacted / communicat*|information|informing|contact|statement|complaint|told|cooperat*|evidence|appeal|gives|gave|provid* ..8 mechanism|commission|board|committee|council|ombud*|defender|members|member|body|subcommittee|inspector*|monitors|it|system / contact with the ..3 / gives the|provided ..3 information|board / information given to / because of contact / for ..3 information|report|cooperation / statement made to / having submitted|applied|appealed / links|relations|contacts|dealings ..4 with|established / =particulars|papers|documents supplied|given|provided / for having / approached|addressed / passed|passing|gave|told|telling|spoke|talking|speaking|talked|said|imparted ..5 information|subcommittee|commission|mechanism|members|delegates|visitors|body|board / what ..3 told|said / something told',
    ru: 'за ..2 передачу|сообщени*|обращени*|предоставление|сотрудничеств*|информаци*|жалоб*|подач* / передач* ..4 сведени*|информаци* / сообщ* ..6 механизм*|комисси*|сведени*|информаци* / обращени* к ..3 / предоставлени* ..4 информации|сведени* / в связи с ..3 обращени*|сообщени*|предоставлени* / обрати* ..2 к|в / за то что ..10 / передал*|сообщил*|обратил* / сообщени* ..6 любых / связ* с ..4 / за ..2 сказанное|сказанн*|разговор*|рассказ*|беседу / сообщил|передал|рассказал ..6 сведени*|подкомитет*|комисси*|механизм* / за то что ..8 сообщил|рассказал',
    tk: 'maglumat* ..3 berenligi|habar berendigi / ýüz tut* / maglumat* ..8 berendigi|berenligi / ýüz tutandyg* / habar berendig*',
  },
  'no-reprisal': {
    en: '@not ..12 sanction|sanctions|punish|punished|disadvantage|reprisal|reprisals|prejudiced|prejudice|harm|liable|liability|detriment|persecut*|victimi*|discriminat*|penali* / reprisal*|retaliation|sanctions|persecution ..6 prohibited|forbidden|inadmissible / proceedings may not be based / @not ..6 held liable / protected against|from ..4 reprisal|reprisals|retaliation / proceedings ..10 may not / no sanction|prejudice|reprisal|punishment|disadvantage / @not ..4 suffer ..6 disadvantage|prejudice|harm / reprisals|retaliation|punishment ..8 prohibited|forbidden|barred|not / @not ..10 subject* ..6 punish*|sanction*|reprisal*|pressure / shall suffer no / immune from ..3 reprisal* / no|nobody|not|neither ..10 suffer|suffers|penalised|penalized|punished|disadvantaged|harmed|worse',
    ru: 'не ..10 санкци*|наказан*|преследов*|преследу*|неблагоприятн*|ответственност*|репресси*|ущемлен*|дискриминаци* / никто ..12 не / не ..3 ограничива* ..5 за / запреща* ..8 санкци*|преследовани*|репресси*|наказани*|воздействи*|притеснени* / недопустим* ..4 преследовани*|репресси* / не назнача*|применя* ..8 мер* воздействи*|санкци*|наказани* / ни один ..12 мер* / не допуска* ..4 наказани*|преследовани*|давлени*|дискриминаци* / запрещ* ..6 применени* ..4 мер*|санкци* / не подлежит|подлежат ..4 наказан*|преследован*|ответственност* / не могут ..3 подвергнуты|подвергаться / не может ..2 подвергаться|подвергнуто / никого|никто|нельзя|ни|не ..10 наказать|наказыв*|притесн*|ущемить|ущемля*|преследовать',
    tk: 'jeza* ..6 gadagan|bilme*|ýol berilme* / yzarlama* gadagan / gadagan / jeza* ..12 haky ýok* / hiç bir ..30 jeza*|çäre* ..12 ýok* / kemsidilip bilinme* / yzarlamak gadagan*',
  },
  'true-or-false': {
    en: 'true or false / correct or not / whether true|correct / even if ..6 incorrect|false|untrue|unfounded / irrespective of ..3 truth|accuracy / regardless of ..4 / false or|and true / any information / anything / proves incorrect / statement made to / regardless of / because of contact / article 21 / for any communication / any communication / disciplinary criminal or civil / proves ..3 right|true|correct ..2 wrong|false / right or wrong / whether ..6 or wrong|false|not / whatever ..6 content|value|truth|nature|contents / however ..3 inaccurate|mistaken / true or not|otherwise|untrue / whether or not ..8 borne|true|correct|confirmed|proved|founded|well-founded|accurate / turns|turned|turn out ..4 wrong|false|untrue|unfounded / be it true / borne out / accurate|correct|true|right or ..1 inaccurate|incorrect|mistaken|untrue|wrong|not / accurate or / true untrue / be it ..2 accurate|true|correct',
    ru: 'независимо от ..2 достоверности / даже если ..4 не подтверди* / достоверн* или ложн*|недостоверн* / правдив* ..2 или / независимо от того / любых сведений|информации / любой информации / как достоверн* / достоверных или нет / достоверн* ..2 нет / любых сведений / верн* ..2 или / в чем бы / подтвердились|подтвердилась|подтвердится|подтвердятся ли / подтверд* ..3 или|ли / независимо от ..4 содержани*|правдивости|достоверности|подтвержд* / каковы бы / какими бы / соответств* ..2 действительности ..4 или|нет|ли / верны|правдивы|достоверны ..2 ли|или|нет / оказ* ..4 неверн*|ошибочн*|недостоверн*|ложн* / верн*|правдив*|достоверн*|точн* ..1 или|либо ..2 ошибочн*|неверн*|ложн*|нет|неточн* / правд* ..1 или нет|неправд* / будь ..2 правд*|верн*',
    tk: 'dogry|dogrudygyna ..4 garamazdan / dogrudygyna ..4 garamazdan / islendik maglumat*',
  },
  'person-or-organisation': {
    en: 'person ..3 organi*|body|group / organi*|organisations / no one / nobody / anyone / no person / any person / no authority',
    ru: 'организаци* / никто / лица или организации / любое лицо / лицу или',
    tk: 'gurama* / hiç kim / adama ýa-da gurama* / adamyň ýa-da',
  },
  'only-truthful': {
    en: 'truthful|accurate|correct|verified|true ..1 information|statements / truthful / gives ..3 accurate / in good faith / reliable information / false denunciation|accusation|allegation* / defamation / slander / good faith',
    ru: 'достоверн* ..1 информаци*|сведени* / правдив* ..1 информаци*|сведени* / добросовестн* / соответствующ* действительности / ложн* донос* / клевет* / правдив*',
    tk: 'hakyky maglumat* / dogry maglumat*',
  },
  'false-liability': {
    en: 'false|untrue|unverified|incorrect ..6 information|statements|testimony ..6 liability|liable|punish*|offence|responsible / knowingly ..8 false|unverified|untrue ..8 / knowingly provide / false denunciation|accusation|report',
    ru: 'заведомо ложн* / ложн* сведени* ..6 ответственност* / непроверенн* сведени* / заведомо ..2 недостоверн* / ложн* донос* / заведомо ложн*',
    tk: 'bile-göz|bilkastlaýyn ýalan',
  },
  remedy: {
    en: 'protect|protection|protective|safeguard ..10 victim|victims|witness|witnesses|complainant*|reprisal|reprisals|intimidation / commits|allows|who ..6 reprisal|reprisals / reprisals ..8 liability|liable|offence|punish* / urgent ..2 measures / programme to protect / measures to protect / shall be ..2 liable|guilty|punished ..12 reprisal|prejudice|victimi*|sanction / violat* ..8 liab* ..4 ',
    ru: 'мер* защиты / допустивш* репресси* / защиту|защита|защиты|защите|защитить|защищ* ..5 свидетел*|заявител*|потерпевш* / репресси* ..6 ответственност* / обеспеч* ..2 защиту|защита / преследовани* ..6 ответственност*|наказ* / меры ..3 безопасност*',
    tk: 'gora* ..2 çäre* / goramak / gorag çäre* / yzarlama* ..10 jogapkärçilik',
  },
  'transfer-victim': {
    en: 'transfer the complainant|victim|person / need to transfer',
    ru: 'о переводе обративш* / перевод* ..1 обративш*|заявител*',
    tk: 'başga ýere geçir*',
  },
  'confidential-info': {
    en: 'confidential|confidentiality|confidence|secret|secrecy|privileged|reserved|source|sources|learned|learns|information ..6 obtained|collected|acquired|received|gathered|came / information received|obtained|collected|gathered / privileged / professional secrecy|secret / in confidence / files of the|its / facts ..6 known|knowledge / circumstances ..6 known',
    ru: 'конфиденциальн* / тайн* / источник* / сведени* ..6 стал* ..2 известн* / информаци* ..4 собранн*|полученн* / обстоятельств* ..6 извест* / ставших ..2 известными / доверенн* / неразглашени*',
    tk: 'gizlin* / syr* / çeşme* / özüne mälim',
  },
  privileged: {
    en: 'privileged / not|cannot|no ..6 testify|witness|witnesses|evidence|examined|demanded|compelled|disclose|disclosed|reveal|seized|questioned|required / @not ..2 be ..4 seized|inspected|demanded|compelled|examined|required / keep confidential the source / right to refuse ..4 testi*|evidence|disclose / cannot be demanded / right to keep ..3 confidential|source / right not to ..3 testify|disclose / exempt ..4 testi* / right to remain silent / entitled to refuse ..4 testi*|evidence|disclos* / immunity from ..4 testi* / refuse to ..3 testify|give|disclose / source* ..8 not ..4 disclos*|reveal* / not be ordered ..4 evidence|testify|disclose / not ..4 ordered ..6 evidence / not ..6 hand|surrender over|up ..4 notes|papers|documents / privilege / not ..4 obliged|required|bound ..4 disclose|reveal|testify|evidence / entitled|right ..3 not to disclose|reveal|testify / protected|inviolable ..2 source* / may not ..3 asked|called|summoned ..4 witness*|testify|evidence / not ..3 be ..2 revealed|surrendered|disclosed|told ..5 court|courts|judge|prosecutor|authority|office|tribunal / need not ..4 revealed|disclosed|told|named|answer / no ..8 asked|made|forced|compelled ..6 reveal|disclose|tell|testify|evidence / refuse ..3 answer|evidence|testimony',
    ru: 'не ..4 допрош*|допрашив* / не ..2 подлеж* ..1 разглашени*|изъяти*|выемк* / не обязан* ..4 свидетел*|давать|показани*|раскрыва*|объяснени* / не ..4 истреб*|изъят*|раскры* / вправе ..2 не ..3 раскрыва*|сообщать|давать / не могут быть ..2 допрошены|истребованы|раскрыты / право отказаться от дачи|показаний / вправе отказаться / не подлежит раскрытию|разглашению / вправе не давать / не дают|дает|дать показани* / не ..2 свидетельств* / изъяти* ..3 не допуска*|запрещ* / не ..3 допрош*|опрош* / не ..3 вызва*|вызов* ..3 свидетел* / освобожд* от ..3 дачи|обязанности / право ..3 не раскрывать|не давать|отказаться / не подлежат ..3 разглашени*|раскрыти*|истребовани* / никто ..6 не ..6 принуд*|заставит*|вызва*|требова* ..6 назвать|раскрыть|показани*|сведени* / не ..4 заставит*|принужд* ..5 назвать|раскрыть|свидетел*|показани* / вправе ..2 молчать|умолчать|промолчать / не ..3 называ* ..3 источник* / не подлежит|подлежат ..2 раскрыти*|изъяти*|истребовани* / не ..1 дают ..3 показани* / изъять ..3 нельзя',
    tk: 'sorag edilip bilinme* / aýan edilmeli däl / açyp görkezmezlik / sorag edilip|talap edilip bilinme* / çeşmesini ..8 borçly däl*',
  },
  'privilege-named': {
    en: 'privileged / privilege of / testify|witness|evidence|seized|demanded|examined|source|compelled|questioned',
    ru: 'допро*|свидетел*|показани*|изъят*|истреб*|источник*|выемк*|объяснени*|тайн*|конфиденциальн*',
    tk: 'sorag|şaýat*|çeşme*|gizlin*',
  },
  'secrecy-duty': {
    en: 'subject to|bound by ..4 secrecy|confidentiality|secret / official secrecy / professional secrecy / duty of ..2 confidentiality|secrecy / obliged ..6 confidential*|secrecy|secret|disclose / not ..2 disclose|divulge|reveal / bound to ..4 secrecy|confidential* / keep ..3 reserved|confidential|secret / confidential|confidentiality ..2 information / duty ..3 not ..2 disclose / must ..4 secret|confidential|secrecy / shall be reserved / maintain ..3 confidentiality|secrecy / keep secret|confidential / professional secrecy / keep|keeps ..1 to ..1 themselves|himself|herself',
    ru: 'служебн* тайн* / обязан* ..6 тайн*|конфиденциальн*|разглаша* / не ..2 разглаш* / сохран* ..4 тайн*|конфиденциальн* / обязанность сохранения / профессиональн* тайн* / соблюда* ..3 конфиденциальност* / не вправе ..2 разглашать / неразглашени* / хранят|хранить|хранит ..6 тайне|секрете / охраняются законом / не разглаша*',
    tk: 'syry saklama* / aýan etmezlik / aýan etmäge / gizlinligini|syryny saklaýar* / gizlinligi saklamak|saklamaga',
  },
  'release-own': {
    en: '@body|mechanism|members ..3 may release|waive|lift / only the mechanism|commission|committee may release / released ..3 by ..2 mechanism|commission / may release its members / does not prevent ..8 publish* / duty ..6 not prevent / unless authorised by those|the ..2 affected|person|persons / with the consent of the person|persons / unless ..4 consent* / authorised by those affected / consent of ..2 person|persons|concerned / without ..4 consent of ?the ..2 person|persons|individual / save|except for what ..6 reports|report|recommendations / does not prevent ..8 describ*|report*|publish*',
    ru: 'не препятству* ..4 опубликовани* / комисси*|механизм*|руководител*|омбудсмен* ..3 освобождать / может освобождать ..2 член* / без ..2 согласия ..4 лица / с согласия ..3 лиц* / только ..2 механизм ..3 освобо*',
    tk: 'çap etmä* ..4 päsgel bermeýär / razylygy bolmazdan / çap etmäge päsgel berme* / boşadyp biler',
  },
  'release-outside': {
    en: 'without the permission of ..4 ministry|minister|speaker|court|government|prosecutor / permission of the ministry|minister / released ..6 by the minister|speaker|government|court / speaker ..4 release / minister ..4 release|lift / disclosed ..4 with the permission of',
    ru: 'без разрешения ..2 министерств*|министр*|прокурор*|руководств*|органа / с разрешения министерств*',
    tk: 'ministrlig* rugsatsyz|rugsady*',
  },
  'report-crimes': {
    en: 'inform|report|reports|notify ..4 prosecutor|police|investigat* ..8 fact|facts|crime|crimes|source|all|every|offence / immediately inform ..3 prosecutor / naming the source / obliged to report ..6 crime*|offence* / brings|bring|transmit*|refer*|inform* ..6 knowledge ..3 public|prosecutor* / bring* ..8 public prosecutor|police / offence* ..12 prosecutor*',
    ru: 'сообща* ..4 прокуратур*|прокурор* / с указанием источника / обязан* ..4 сообщать ..6 преступлени*|прокурат* / незамедлительно|обязан* ..4 сообщ*|информир*|уведом* ..4 прокур*|полици*|следстви*|правоохранит* / преступлени*|пытк* ..10 направля*|передает|передаёт|передаются ..10 прокур*|полици*|следств*',
    tk: 'prokuratura* ..4 habar ber*',
  },
  'personal-data': {
    en: 'personal data|information|details / private life / data / name|names|identity|identifying|identifiable|identified / private data / information ..3 identif* / recognised|recognisable|recognizable / mention ..6 persons|person|individuals / who has spoken|given',
    ru: 'персональн* данн* / частн* жизн* / личн* данн* / имен*|имя / личност*|установить личность / сведени* ..3 личн* / идентифици* / узнать ..2 человек* / личны* сведени* / личные|личных ..1 сведени*',
    tk: 'şahsy maglumat* / şahsyýet*',
  },
  published: {
    en: 'publish|published|publishing|publication|public|disclosed|disclose|released|disclosure|divulge|transmitted|disseminate|reveal|reports|communicated / appears|appear|made known / reveal|likeness|appear',
    ru: 'публик*|опубликован*|разглаш*|сообщен*|раскры*|обнарод*|предоставл*|распростран*|передан* / гласност* / оглас* / предаются|предан*',
    tk: 'çap edil*|aýan edil*|ýaýradyl*|çap / çap edilme*',
  },
  'express-consent': {
    en: 'express|expressly|explicit|explicitly|written|informed|clearly|prior ..6 consent|consented|agreed|agreement|permission|authori* / consent of the person|individual|persons / consent ..6 person|persons concerned|individual / unless he or she has ..2 agreed / without ..4 consent / without such consent / concerned has ..2 consented / unless ..8 consent* / consent ..6 shall ..2 be required / own consent / agreed|consented|consent in writing / have agreed / expressly consented / clearly expressed consent / consented|agreed ..4 words|expressly|explicitly|writing|clearly / unequivocal|unambiguous ..2 consent|agreement',
    ru: 'согласи* ..6 лица|лиц / прямо выраженн* ..1 согласи* / без ..4 согласия / письменн* ..1 согласи* / с ..3 согласия ..4 лиц* / явн* ..1 согласи* / при наличии ..4 согласия / информированн* согласи* / ясно|прямо|четко выраженн* ..1 согласи* / согласи* того / выраженн* согласи* / согласи* ..2 субъект*|заинтересованн*',
    tk: 'aç-açan ..3 razylyg* / razylygy bolmazdan / ýazmaça razylyg* / aýdyň|aç-açan ..3 razylyg* / razylygy bolmazdan',
  },
  'consent-of-authority': {
    en: 'consent ..2 of the body|administration|investigator|authority|court|prosecutor|ministry / consent of the body in charge / administration|authority|director|establishment|minister|governor ..8 assent|consent|consented|agreed|approval|agreement',
    ru: 'с согласия органа / с согласия ..1 администраци*|следовател*|прокурор*|органа|министерств* / администраци*|начальник*|учреждени*|министерств* ..6 согласи*|согласил*|разрешени*|разрешил*',
    tk: 'edara* razylyg* / organ* razylyg*',
  },
  'annual-report': {
    en: 'annual report|reports / yearly report / report ..4 each|every year / report ..4 annually|yearly / each|every year ..14 report / annually ..8 report / report on its activities|activity|work / report ..3 previous year / once a year ..6 report / annual activity report / once every year',
    ru: 'ежегодн* ..3 доклад*|отчет* / доклад* ..6 ежегодно / ежегодно ..12 доклад*|отчет* / годов* доклад*|отчет* / доклад о ..1 деятельности / доклад* за год / отчет о ..2 деятельности / доклад* ..6 за ..2 год|истекш* / до # ..2 доклад*',
    tk: 'ýyllyk ..2 hasabat* / her ýyl ..6 hasabat*',
  },
  report: { en: 'report|reports', ru: 'доклад*|отчет*', tk: 'hasabat*' },
  'is-published': {
    en: 'published|publish|publication|publishes / public|publicly / made public / accessible to the public / available to the public / official gazette / website / media / disseminat*|distributed / made available|accessible ..4 public|everyone / official journal|bulletin|gazette / posted|placed on / printed',
    ru: 'публику*|опублик* / обнарод* / доступ* ..3 общественност* / в ..3 средствах массовой / распростран* / на ..2 сайте|веб-сайте / открыт* доступ* / интернет* / официальн* ..2 издани*|сайт*|опублик* / публикац* / издает|издается|выпуска*',
    tk: 'çap edilýär*|çap etme*|çap ed* / halka ýetir* / köpçülik* / ýaýrad* / çap ed*',
  },
  disseminated: {
    en: 'disseminat*|distribut*|circulated / official gazette / website|internet / published and / accessible to the public|everyone / media / newspapers / languages',
    ru: 'распростран* / на ..2 сайте / интернет* / в средствах массовой / сми / официальн* издани*|газет* / доступ* ..2 общественност* / публикуется и / рассыл*|рассылк* / на ..2 языках / тираж* / вручает|вручается',
    tk: 'ýaýrad* / köpçülikleýin habar / saýt*',
  },
  'state-publishes': {
    en: 'state|states|government|ministry|parliament|federal council|authorities|speaker|council ..5 ensure*|publish*|disseminate*|undertake* / shall be published / is published / are published / shall publish / publishes|publish / accessible to the public / published / made available to the public / must be published / sees to it ..6 published / ensure* ..4 publication|published / shall ..3 published',
    ru: 'государство|правительство|совет|министерство ..4 обеспечива*|публику* / публикуется|публикуются / подлежит ..2 опубликованию / опубликовани* ..3 распространени* / доступ* ..2 общественности / публикует|публикуют / обнародуется / размещается / парламент|министерство|правительство|государство|аппарат ..3 обеспечива* ..4 публикац*|издани*|опубликовани*|распространени* / публикуется в|на / подлежит публикации',
    tk: 'çap edilýär / çap etmegi üpjün / çap edilmegini',
  },
  'publication-discretionary': {
    en: 'may decide to publish / may publish it / which may ..3 publish / may be published / may ..2 decide ..4 publi*',
    ru: 'может принять решение ..4 опубликовани* / может быть опубликован* / по решению ..4 публик*',
    tk: 'çap edilip bilner / çap etmek hakynda çözgüt ..3 biler',
  },
  'report-to-executive': {
    en: 'submitted|presented|sent|submits|reports|presents ..3 to the president|government|minister|cabinet|ministry|prime / report ..6 to the president|government|minister|cabinet|council',
    ru: 'представля* ..3 президент*|правительств*|кабинет*|министр* / ежегодно представляется президенту',
    tk: 'prezident* ..4 hödürle*|berilýär',
  },
  'to-parliament': {
    en: 'parliament|assembly|congress|mejlis|chamber|chambers|bicameral|legislature|senate|majlis|diet|deputies|house / national council / plenary / delivers|delivered|sends|sent|presents|submits ..8 speaker / speaker ..4 lays|lay|tables ..4 / lays|laid|lay ..4 table',
    ru: '@parl / вносит|представляет|направляет|передает ..4 маджлис*|меджлис*|парламент*|палат*',
    tk: 'mejlis*',
  },
  debates: {
    en: 'debate|debates|debated|discuss|discusses|discussed|discussion|hearing|heard|considers|considered|examines|plenary / plenary|session|deliberat*|considered|presented in person',
    ru: 'обсужда*|обсужден* / рассматрива* / заслушива* / прени* / слушани* / на заседании / заслуш*|пленарн*|слушани*',
    tk: 'ara alyp maslahatlaş* / diňlen* / garalýar',
  },
  'own-reports': {
    en: 'further|special|thematic|other|additional|interim|individual|visit ..3 report|reports / reports on ..3 visits / reports ..4 visit|visits / publish ..6 findings|reports|report|observations|results / make|makes public ..8 / issue ..3 public|press / public statements / public ..2 hearings|statements|activities / situation reports|report / inform ..3 public|media / own ..2 reports|publications / activities are made public / publish its / may publish / present special / content of ..6 reports|opinions|recommendations / reports on ..4 visits / press releases|statements / opinions|findings|recommendations ..4 published|publicised',
    ru: 'специальн* ..4 доклад* / тематическ* ..4 доклад* / ины* доклад* / доклад* о посещени* / публиковать ..6 доклад*|отчет*|результат*|информаци* / вправе ..4 публиковать|опубликовать|обнародовать / информирова* ..3 общественност* / доводить ..6 общественност* / публикует ..4 доклады|отчеты / дополнительн* доклад* / публичн* заявлени* / в средствах массовой / специальн*|отдельн*|тематическ* доклад*|отчет*|сообщени* / сообщени* для печати / отчет* о посещени* / результат* посещени* / обнарод*|опублик* ..6 рекомендаци*|доклад*|заключени*|вывод* / пресс-конференци*|сми',
    tk: 'ýörite ..3 hasabat* / tematik* / hasabat* ..4 çap etmek',
  },
  'publish-freely': {
    en: 'may|whenever|publish|public|without|right / at any time / need no',
    ru: 'вправе|может|публик*|общественн*|опублик*|обнарод* / любое время / имеет право / по своему усмотрению / выпуска*|издает|распространя* / самостоятельно',
    tk: 'hukugy|çap|biler',
  },
  'sent-institution-only': {
    en: 'sent to the institution only / only to the institution|head|director|ministry',
    ru: 'направляется только / только руководителю',
    tk: 'diňe ..3 ýolbaşçy*',
  },
  'separate-report': {
    en: 'separate ..3 report / distinct part / published on its own / report ..4 as ?the national preventive mechanism / separate chapter|section|part ..6 report / special report ..6 mechanism / report of ..2 own / own ?annual report / separate|distinct|special section|part|chapter ..10 mechanism|prevent* / part|section|chapter devoted ..6 / dedicated|own|distinct chapter|report|section / apart|distinct|separate|separately from ..4 report / report ..6 distinct|apart|separate from',
    ru: 'отдельн* ..3 доклад* / отдельн* раздел* ..4 доклад* / отдельной главой / отдельн*|самостоятельн*|специальн* раздел*|глав*|част* / раздел* ..4 посвящ* / помимо|кроме|отдельно ..3 общего|годового|основного ..1 доклада',
    tk: 'aýratyn ..3 hasabat* / aýratyn bölüm* / ýyllyk hasabat* ..4 mehanizm*',
  },
  'included-in-general': {
    en: 'included in the ..4 report / is included in ..6 report / part of the annual report',
    ru: 'включаются в ..4 доклад / в ежегодный доклад омбудсмена',
    tk: 'hasabat* ..4 girizilýär',
  },
  'spt-contact': {
    en: 'contact|contacts|write|writes|meet|meets|inform|informs|communicate|communicates|correspond|information|represent|talks|exchange|dialogue|cooperate|cooperates|cooperation|relations|liaise|liaison|sends|send|sent|copy|transmit|transmits|submits|coordinate|coordinates / liaises|correspond*|maintains|invite*|receives',
    ru: 'контакт*|направля*|встреч*|сообща*|переда*|информ*|сотрудничеств*|сотруднича*|взаимодейств*|связ*|переписк*|обмен*|поддержива* / сносится|сноситься|общается|взаимодейст* / извеща*|известить / прям* связ*',
    tk: 'aragatnaşyk*|duşuş*|maglumat*|hyzmatdaşlyk*|habar*',
  },
  'direct-contact': {
    en: 'direct|directly|contact|contacts|meet|write|represent|confidential|cooperat*|liais*|relations|communicate|exchange|transmits|cooperate|dialogue|maintain* / without intermediar*',
    ru: 'прям*|непосредственн*|контакт*|встреч*|взаимодейств*|сотруднич*|конфиденциальн*|связ*|переписк*|обмен* / без посредников / напрямую',
    tk: 'göni|aragatnaşyk*|duşuş*|hyzmatdaşlyk*',
  },
  'through-foreign-ministry': {
    en: 'through ?the ?ministry of foreign / through the foreign / through diplomatic / pass through the ministry',
    ru: 'через министерство иностранных / через мид / по дипломатическим каналам',
    tk: 'daşary işler ministr* ..2 arkaly',
  },
  network: {
    en: 'cooperate|cooperates|co-operate|cooperation|collaborat*|exchange|contact|contacts|links|relations|network|coordinate*|maintain*|experience|represent|join / joint|partners|partnership|participate|membership|dialogue',
    ru: 'сотруднич*|взаимодейств*|обмен*|контакт*|связи|участв*',
    tk: 'hyzmatdaşlyk*|alyş-çalyş*|aragatnaşyk*',
  },
  'not-liable': {
    en: 'not|no|cannot|nothing|never ..12 liable|liability|prosecuted|sued|arrested|proceedings|responsible|prosecution|persecuted|detained|accountable|searched|action / nothing|not|no ..12 held ..3 against / immunity|immunities|immune / inviolable|inviolability / no ..2 proceedings|action|suit ..10 / cannot be ..3 prosecuted|arrested|detained|sued / privileges / may not be ..2 arrested|detained|prosecuted / not be ..3 prosecuted|sought|arrested|detained|tried|searched|sued|held / proceedings ..6 not|no ..3 brought|instituted|taken / no ..3 legal|civil|criminal ..4 proceedings|liability|action / exempt|immune from ..6 liability|prosecution|suit|process / enjoy* ..4 immunity|immunities / not ..4 answerable|accountable / no ..4 proceedings lie',
    ru: 'не ..5 привлеч*|привлека* / не ..3 нести|несет|несут ответственност* / иммунитет* / неприкосновенн* / не ..3 задержан*|арестован*|подвергнут*|обыск* / не могут быть ..2 привлечен*|задержан* / нельзя ..3 преследовать|привлечь|задержать / не подлежат ..3 ответственности|преследованию / не ..2 преследу* / не несут|несет ответственност* / не ..1 отвечают|отвечает ..2 за / нельзя ..3 предъявить|привлечь|преследовать',
    tk: 'jogapkärçilig* ..3 çekilip bilinme*|çekilme* / eldegrilmesiz* / immunitet* / jogapkärçilige çekilip bilinme* / tutulyp ..10 bilinme*',
  },
  'same-immunity': {
    en: 'same|all ..3 immunit*|privileg* / immunities ..4 deputies|members|judges|congress|parliament / privileges and immunities',
    ru: 'те же|теми же|всеми ..3 иммунитет*|гаранти*|неприкосновенност* / иммунитет* ..4 депутат*|судь* / привилеги* и иммунитет*',
    tk: 'ýeňillikler we eldegrilmesizlik',
  },
  'functional-acts': {
    en: 'opinion|opinions|word|words|spoken|said|written|acts|act|done|statements|exercise|performance|functions|duties|votes|office|mandate|activities|course|congress|proceedings|immunity|immunities|deputies|judge / expressed|expressing|views|findings|reports|remit|capacity',
    ru: 'мнени*|действи*|высказан*|функци*|обязанност*|полномочи*|деятельност*|решени*|заявлени*|иммунитет*|неприкосновенн* / взгляд*|слова|высказыван*',
    tk: 'pikir*|hereket*|wezipe*|ygtyýarlyk*|eldegrilmesiz* / aýdan pikir* / eden hereket*',
  },
  'civil-servant-only': {
    en: 'guarantees of a civil servant / guarantees of civil servants / same guarantees as civil / status of ..2 civil servant',
    ru: 'для государственных служащих / гарантии ..4 государственн* служащ*',
    tk: 'döwlet gullukçy* ..4 kepil*',
  },
  'staff-immunity': {
    en: 'immunity|immunities|protection|inviolab*|privileges|liable|liability ..14 staff|employee|employees|expert|experts|interpreter|interpreters|secretariat|personnel|officers / staff|employee|employees|expert|experts|interpreters|personnel|officer|secretariat ..16 immunity|immunities|inviolab*|privileges / staff|employee|employees|expert|experts|interpreters|personnel ..16 not ..10 liable|questioned|searched|prosecuted|proceedings|arrested',
    ru: 'иммунитет*|неприкосновенн*|гаранти* ..10 сотрудник*|эксперт*|переводчик*|персонал*|работник*|служащ* / сотрудник*|эксперт*|работник*|персонал*|служащ* ..12 иммунитет*|неприкосновенн*|ответственност*|допрош* / специалист* ..12 защит*|иммунитет*|неприкосновенн* / той же защитой',
    tk: 'işgär*|bilermen* ..10 immunitet*|eldegrilmesiz* / eldegrilmesizlik ..4 işgär*|bilermen* / işgär*|bilermen* ..10 sorag edilip|barlanylyp bilinme*',
  },
  'immunity-head-only': {
    en: 'applies ..3 only|solely / ombudsperson only / immunity ..6 only / only ..3 head|ombud*|director|president ..6 immunity',
    ru: 'только на омбудсмена / иммунитет ..4 только',
    tk: 'diňe ombudsmen*',
  },
  inviolable: {
    en: 'inviolable|inviolability / @not ..5 searched|seized|opened|inspected|intercepted|monitored|confiscated / immunity from ..4 seizure|inspection|search|interference / operative-search ..6 not / no ..2 search|seizure|inspection / @not ..8 seized|searched|intercepted / inviolable|immune|exempt ..6 search*|seizure|inspection / @not ..6 searched|seized|confiscated|intercepted|requisition*|attached',
    ru: 'неприкосновенн* / не ..4 обыск*|изъят*|выемк*|досмотр*|вскры*|прослушив* / оперативно-розыскн* ..6 не / запрещен*|запреща* ..10 изъят*|досмотр*|осмотр*|обыск* / изъяти*|осмотр*|досмотр*|обыск* ..8 запрещ*|не',
    tk: 'eldegrilmesiz* / agtarylyp bilinme* / eldegrilmesizdir / almak ..6 gadagan* / agtarmak ..4 gadagan*',
  },
  papers: {
    en: 'archives|files|documents|papers|correspondence|communications|communication|bags|notes|telephones|material|baggage|document|luggage / records|correspondence|data|equipment|luggage',
    ru: 'документ*|архив*|переписк*|багаж*|материал*|корреспонденци*|записи / средств* связи / бумаг*|записей|запис* / дел|файл*',
    tk: 'resminama*|arhiw*|hat-petek',
  },
  premises: { en: 'premises|office|offices|building', ru: 'помещени*|жилищ* / кабинет*|офис*', tk: 'jaý*' },
  'files-inspectable': {
    en: 'files ..4 inspected by the ..2 authorities / may be inspected|seized ..4 / inspected by ..4 authorities / may be ..2 searched|inspected|seized',
    ru: 'документы ..4 могут быть изъяты / могут быть изъяты / подлежат проверке прокурор* / могут быть ..2 осмотрены|изъяты|досмотрены',
    tk: 'alnyp bilner',
  },
  consequential: {
    en: 'are|is|shall be amended / amended as|by|to / after ..4 insert / is inserted|replaced|repealed / amendments ..6 acts|law|laws|code / amendment of ..4 law|act|code / acts listed in / the following ..4 amend* / code ..8 insert / consequential amendments / following ..3 amend* / is|are hereby amended|repealed / amending|repealing / the following ..4 inserted|added|substituted',
    ru: 'внести изменени* / внести ..2 в ..2 изменени* / изменения и дополнения в / дополнить ..4 стать*|част*|пункт*|слов* / изложить в ..2 редакции / внести в / признать утративш* / дополн* ..3 стать*|част*|пункт*|слов* / изложить|исключить|заменить / внести изменения / признать утратившим',
    tk: 'üýtgetme* we goşmaça* / girizmeli',
  },
  'listed-acts': {
    en: 'acts|laws|enactments|statutes ..2 listed|set|named|specified / following ..2 acts|laws|enactments',
    ru: 'законодательн* акт* / следующие|перечисленные|указанные ..2 акт*|закон*',
    tk: 'kanunçylyk namalar*',
  },
  'govt-proposals': {
    en: 'government shall ..6 submit proposals / bring* ..4 legislation into line|conformity / bring its acts into / bringing legislation into / bring* ..6 into line|conformity',
    ru: 'внести предложения о приведении / привести ..4 акты в соответствие / о приведении законодательства / привести свои нормативн* / привести ..6 в соответствие / приводит ..6 в соответствие',
    tk: 'kanunçylyg* ..3 laýyk getir*',
  },
  transition: {
    en: 'first|initial ..4 members|election|call|appointment|term|terms|president|chair*|director|commission|council|composition|annual / call for candidates ..4 published within / within ..6 entry ?into force / until the next budget / begin|begins|begin to function / after ..4 entry into force / transitional / takes up ..3 office / months ..4 entry into / shall be appointed within / within ..3 months|days ..8 entry|commencement|coming / first appointment*|election|members / pending the / until ..8 appointed|elected|established',
    ru: 'первый|первая|первого|первые ..2 состав*|председател*|директор*|член*|механизм*|комисси* / переходн* / не позднее ..8 вступления ..4 в силу / до ..3 следующего бюджет* / приступает / в течение ..6 со дня вступления / первый|первого|первые|первых состав*',
    tk: 'ilkinji düzüm* / geçiş döwr*',
  },
  'transition-calendar': {
    en: 'within ..3 month|months|days / members ..8 elected|appointed within|not / call for candidates / until the next budget / reserve fund / staggered / half of the first',
    ru: 'не позднее ..3 месяц* / в течение ..3 месяц*|дней / первый состав ..4 избирается|назначается|формируется / в ..2 месячный срок / резервн* фонд*',
    tk: 'giç bolman / dowamynda',
  },
  'first-by-executive': {
    en: 'first ..3 president|chair*|head|director|members|commissioner ..6 designated|appointed|chosen|named by ?the ..3 @exec|president|federal / operates from the date determined',
    ru: 'первый|первого|первые|первых ..3 председател*|директор*|руководител*|член* ..6 @exec|федеральным|президентом / с даты определяемой',
    tk: 'ilkinji ..3 başlyk* ..4 ministr*|hökümet*',
  },
  primacy: {
    en: 'conflict|conflicts|contradict*|inconsistent|contrary|discrepanc* ..8 protocol|law|act|prevail*|provisions / prevail|prevails|precedence|takes priority / not ..2 limited ..6 enactment|law|rules / notwithstanding ..8 law|act|enactment|provision / protocol applies / provisions ..4 public order / other|any ..2 enactment|law / shall have effect notwithstanding / in so far as ..6 not conflict|contrary|inconsistent / prevail* / in the event|case of ..3 conflict|inconsistency|contradiction / overrid* / interpreted|construed ..6 protocol|consistent* / takes ..1 precedence',
    ru: 'в случае противоречи* / при противоречи* / преимущественн* силу / имеют приоритет / применяются нормы|правила ..4 протокол*|договор* / применяются ..2 ..4 международн* / правила международного договора / приоритет* / в части ..2 не противореч* / не противореч* настоящему|протокол* / если ..6 иные|иное правила ..6 применяются / преимущество|приоритет|примат / толку* ..6 протокол* / в случае ..3 расхождени*|противоречия|коллизии',
    tk: 'ters gel* ..8 ulanylýar / halkara ..2 şertnama* ..6 ulanylýar / garşy gelen ..6 ulanylýar / garşy gelende / kadalary ulanylýar',
  },
  'primacy-clear': {
    en: 'protocol applies|prevails / not limited by any other / this act|law prevails|applies / prevail|prevails|precedence / notwithstanding',
    ru: 'применяются нормы ..2 протокола / преимущественн* / нормы факультативного / правила международн* / приоритет',
    tk: 'ulanylýar / kadalary ulanylýar',
  },
  'observe-internal-rules': {
    en: 'observe|comply|compliance|respect|follow|abide ..6 internal|house rules|regulations|order|security / instructions of the administration|institution / in compliance with the internal / comply with the ..3 rules of ..2 institution|facility',
    ru: 'соблюда* ..2 правила внутреннего / выполня* указания администрации / соблюда* ..3 режим*',
    tk: 'içerki düzgün* ..3 berjaý',
  },
  review: {
    en: 'review|reviews|reviewed|evaluat*|self-evaluation|assess|assesses|assessment ..14 powers|resources|law|act|effectiveness|operation|mechanism|functioning|implementation / every ..2 years ..6 review* / self-evaluation / evaluation ..6 effectiveness|law|mechanism / evaluated|reviewed|assessed ..8 every|periodic*|years / sunset / independent evaluation / asks|ask|examines|considers ..3 whether ..8 worked|works|suffice|sufficient|effective|enough / takes|take stock / looks back / take|takes|takes stock / looks|look ..3 how ..6 worked|works',
    ru: 'оценк* ..8 полномочий|эффективност*|деятельност*|ресурс*|закона / пересмотр* ..4 закон* / раз в ..2 лет ..4 оценк* / самооценк* / пересматрива*|оценива* ..8 лет|года|периодически / независим* оценк* / оценива* ..10 полномочи*|ресурс*|эффективн*|достаточн*|действенн*|закон* / рассматрива* ..4 насколько|эффективн*|действенн* / подводит|подводят ..1 итоги / смотрит|проверяет|выясняет ..4 хватает|достаточн*|действен*|работает / оценивает ..2 насколько / оценива* ..8 действен*',
    tk: 'baha ber* / seljer* ..4 netijelilig*',
  },
  'review-by-ministry': {
    en: 'evaluated by ?the ..2 ministry|minister|government / effectiveness ..8 evaluated by / assessed by the ministry|government / ministry|minister|government ..6 assesses|evaluates|reviews|appraises',
    ru: 'оценку ..6 проводит ..2 министерств*|правительств* / проводит министерство / министерств*|правительств* ..6 оценивает|проводит оценк*',
    tk: 'ministrlig* ..4 baha',
  },
};
