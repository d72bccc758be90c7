import type { SignalTable } from './signal.ts';

/**
 * What each requirement asks for, element by element (`compliantWhen` of the pack), counted over the whole bill: mandate,
 * independence and means. Deeds and matters are classes of words (lexicon/acts.ts, matters.ts, bounds.ts), so that a rule
 * does not hang on a phrase.
 */
export const ELEMENTS_OF_BODY: SignalTable = {
  'OPCAT-31.32-NOPREJ': {
    met: [
      'stays competence|visit other-bodies !report !recommend',
      'neg:deny diminish other-overseers other-bodies|ngo',
      'neg:deny diminish~competence other-bodies',
    ],
    partly: ['neg:deny diminish~visit other-overseers'],
  },
  'OPCAT-3-DESIG': {
    met: ['npm~stands-as npm-title !npm-undetermined !exec-names-it'],
    partly: ['npm-title stands-as', 'npm-title exec-names-it'],
    against: { 'delegation-to-government': ['npm-title exec-names-it !parliament'] },
  },
  'SPTG-7-LEGBASIS': {
    met: ['come-in~taken-place ^may|^competence ^npm !spt'],
    against: { 'delegation-to-government': ['government-rules-visits !deny'] },
  },
  'OPCAT-4.2-DEFLIB': {
    halves: {
      leave: ['neg:not-leave'],
      authority: [
        'by-authority ^liberty-definition|place|detainees|not-leave',
        'public-private ^liberty-definition|place|detainees|not-leave',
      ],
    },
    aside: ['authority'],
  },
  'OPCAT-4.1-PLACES': {
    halves: {
      held: ['may-be-held place|taken-place', 'any-place detainees|liberty-word !speak'],
      open: ['neg:not-exhaustive~place !closed-by-law', 'by-authority place|taken-place'],
    },
    aside: ['open'],
    against: {
      'places-excluded': ['neg:kept-away !any-place !not-exhaustive !wire-word'],
      'closed-list': [
        'closed-by-law place|visit',
        'kinds-only !not-exhaustive !may-be-held !by-authority !by-order !public-private !any-place',
      ],
    },
  },
  'SPTG-24-SUSPECTED': {
    met: ['suspected taken-place come-in|detainees|persons-met ^npm'],
    partly: ['clandestine taken-place !work-with !foreigners'],
  },
  'SPTG-5-COMPLEMENT': {
    met: [
      'stays~competence supervisors !report !wage',
      'neg:deny diminish~competence supervisors !wage-fixed',
      'neg:deny diminish supervisors~competence !wage',
    ],
  },
  'SPTG-22-NOTIFY': {
    met: ['spt:send-it|answer2 spt designation-word within-days !recommend !report'],
    partly: ['spt:send-it|answer2 spt designation-word !recommend !report !annual-report'],
  },
  'OPCAT-17-MULTI': {
    partly: ['sum-of-bodies'],
    against: {
      'internal-inspectorate': [
        'service-inspectorate ^sum-of-bodies|^multi-bodies !complement !deny',
        'service-inspectorate~ministry-unit stands-as',
      ],
    },
  },
  'SPTG-15-CONTINUITY': { met: ['old-to-new old-body'] },
  'OPCAT-18.1-FUNC': {
    halves: {
      guarantee: [
        'independent ^npm|members|in-performing',
        'functional-independence',
        'free-of-state ^npm|members',
      ],
      apart: ['neg:not-executive|free-of-state ^npm !prevention-aim !torture'],
      instructions: [
        'neg:no-instructions',
        'neg:instruct-word~npm deny !detainees',
        'neg:deny~instruct-word ^npm|members !detainees !place !speak',
        'neg:guided-only',
      ],
    },
    full: ['guarantee instructions', 'apart instructions'],
    aside: ['apart'],
  },
  'OPCAT-18.1-NOSUB': {
    met: ['neg:free-of-state ^npm|members !prevention-aim'],
    against: {
      'part-of-ministry': ['ministry-unit npm !deny !recommend !information !money-word !visit !come-in'],
    },
  },
  'SPTG-12-OPAUT': {
    halves: {
      own: ['adopt~rules-word npm !exec !minister !visa-of !law-word !report'],
    },
    full: ['own person'],
    met: ['adopt~rules-word itself ^npm !visa-of !law-word'],
    against: {
      'approved-by-executive': [
        'rules-word visa-of ^npm|visit !deny !recommend !bill-word !information',
        'make-public visa-of ^rules-word !deny !report',
      ],
    },
  },
  'OPCAT-18.1-NOAPPROVAL': {
    halves: {
      visits: [
        'neg:no-permission visit|come-in|^visit !money-word !copies !recording-kit !search !personal-data !not-answerable',
      ],
      results: ['neg:no-permission report|recommend|make-public !money-word !not-answerable !personal-data'],
    },
    partly: ['neg:no-permission spt|rules-word|foreigners ^npm !money-word'],
  },
  'OPCAT-18.1-OBSTRUCT': {
    met: ['neg:obstruct is-offence ^npm|members|visit !reprisal-told !for-communicating'],
  },
  'SPTG-16-SELECT': {
    halves: {
      open: ['open-call ^members|^candidates|^npm !recommend'],
      parliament: ['the-house~elects-them members|npm|^members|^candidates !report !recommend !budget'],
    },
  },
  'SPTG-9-TENURE': {
    against: { 'delegation-to-government': ['term by-government ^members|^npm !visit !report'] },
    scope: ['group-member'],
    halves: {
      years: ['years-in-office ^members|^npm !few-years !budget !report !visit'],
      renewal: [
        'neg:renewal-limit ^members|^npm|years-in-office !visit',
        'neg:renewal-word ^members|^npm|years-in-office !visit !renewed-freely',
      ],
    },
    aside: ['renewal'],
    partly: ['years-in-office ^members|^npm !report !visit'],
  },
  'SPTG-9-DISMISS': {
    scope: ['group-member'],
    halves: {
      grounds: ['neg:remove-office~dismissal-grounds ^members|^npm !personnel !sanction-case !secrecy'],
      fair: [
        'neg:remove-office~hearing2 ^members|^npm !personnel !information !report',
        'neg:hearing2 ^dismissal-grounds ^members|npm !personnel !information !report',
        'neg:remove-office majority2 members|^members|^npm hearing2|^dismissal-grounds|the-house',
      ],
    },
    against: {
      'dismissal-at-discretion': ['exec-removes members|^members|npm grounds-open|discretion !approval'],
      'grounds-open': ['grounds-open ^remove-office ^members|^npm !personnel !information'],
    },
  },
  'SPTG-18-CONFLICT': {
    scope: ['group-member'],
    halves: {
      posts: ['neg:barred-from served-in ^members|persons-met|visit !search !instructions !wage'],
      aside: ['neg:recusal ^members|^npm|visit !report', 'declare-interests'],
    },
    against: { 'exception-for-service': ['neg:not-for-service served-in ^barred-from'] },
  },
  'OPCAT-18.1-STAFF': {
    halves: {
      own: ['recruit~staff-word ^npm !exec !professions'],
      freed: ['neg:deny~borrowed-staff'],
      loyal: ['personnel|staff-word answers-only ^npm'],
    },
    full: ['own freed', 'own loyal'],
    against: { 'approved-by-executive': ['staff-list visa-of'] },
  },
  'PARIS-REMUN': {
    scope: ['group-member'],
    met: ['wage wage-fixed members|^members|npm|^npm !pay-by-executive !personnel'],
    partly: ['wage members|npm !regs-prescribe !pay-by-executive !by-government'],
  },
  'OPCAT-18.2-EXPERTISE': {
    met: [
      'medics professions members|^members|visits-team|npm !interview !information !take-along',
      'medics professions fairly-present|expertise !interview !information !take-along',
    ],
    partly: ['medics|professions other-fields|expertise members !information !interview'],
  },
  'OPCAT-18.2-GENDER': {
    met: ['neg:women~fairly-present ^members|^npm !numbers !gender-blind !soft-aim !visits-team'],
    partly: ['neg:women~fairly-present ^members|^npm|visit !numbers !gender-blind'],
  },
  'OPCAT-18.2-MINORITY': {
    met: [
      'groups~fairly-present members|^members|^npm|visit !language-skill !discriminat !numbers !information !^advisory-body',
    ],
    partly: ['groups~fairly-present members|^members|^npm !information'],
  },
  'PARIS-PLURALISM': { partly: ['civil-seats members|candidates !recommend !information !visit'] },
  'SPTG-31-TRAINING': {
    met: ['course~members|staff-word|npm !training-by-prison !awareness !professions !medics'],
  },
  'OPCAT-20d-EXPERTS': {
    met: [
      'take-along experts|medics ^npm|members|^members|come-in|^come-in !speak !staff-present !experts-by-consent',
    ],
    partly: ['experts speak|^speak ^npm|members !staff-present'],
    against: { 'approval-needed': ['house-interpreter'] },
  },
  'OPCAT-18.3-RESOURCES': {
    met: [
      'duty:money-word~sufficient give|obligate ^npm !within-means !budget-of-ministry !audit-word !recommend !wage',
      'money-word sufficient ^npm places-at-disposal',
    ],
    partly: ['money-word ^npm state-budget !wage !budget-of-ministry'],
    against: { 'within-available-means': ['otherwise-available !experts'] },
  },
  'SPTG-12-BUDGET': {
    partly: ['own-line money-word ^npm !budget-of-ministry !part-of-ministry !spt !spend-freely'],
    halves: {
      line: ['line-apart money-word|^money-word ^npm !budget-of-ministry !part-of-ministry !spt'],
      estimate: ['own-estimate money-word|^money-word ^npm !budget-of-ministry !spt !report'],
      kept: [
        'neg:own-estimate|^own-estimate|money-word estimate-kept ^npm|^money-word !budget-of-ministry !spt !report',
      ],
    },
    aside: ['kept'],
  },
  'SPTG-12-FINAUT': {
    full: ['spends'],
    halves: {
      spends: ['neg:spend-freely ^npm !own-budget-line'],
      audit: [
        'audit-word money-word|spend-freely|^money-word !annual-report',
        'neg:deny audit-before money-word|^money-word',
      ],
    },
  },
  'PARIS-OTHERFUNDS': {
    met: ['takes-in gifts ^npm|^money-word !approval !grants-by-permission !information'],
    against: { 'approval-needed': ['gifts approval !deny'] },
  },
};
