/** The models of a mechanism beside one another: how each works, what its law must regulate, and who has it. */
import { Form } from 'react-aria-components';
import type { Language } from '../../../shared/bill/kinds.ts';
import { CHOICE_MODELS, type ChoiceModel, MODELS } from '../../../shared/ratification/models.ts';
import { local } from '../../i18n/local.ts';
import { Button } from '../../ui/Button.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { useApp, useMessages } from '../appStore.ts';

export function ModelGuide({
  offered,
  onChoose,
  onClose,
}: {
  /** Ids of the templates that exist in the chosen language. */
  offered: readonly string[];
  onChoose: (template: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages();
  return (
    <ModalDialog title={t('models:title')} onClose={onClose} wide>
      <p className="muted">{t('models:intro')}</p>
      <Form className="models" onSubmit={(event) => event.preventDefault()}>
        {CHOICE_MODELS.map((model) => (
          <Model key={model} model={model} offered={offered} onChoose={onChoose} />
        ))}
      </Form>
    </ModalDialog>
  );
}

function Model({
  model,
  offered,
  onChoose,
}: {
  model: ChoiceModel;
  offered: readonly string[];
  onChoose: (template: string) => void;
}) {
  const { t, lang } = useMessages();
  const { template, mustRegulate, examples } = MODELS[model];
  const titles = useTitles(mustRegulate, lang);
  return (
    <section className="model" aria-labelledby={`model-${model}`}>
      <h3 id={`model-${model}`}>{t(`models:${model}.name`)}</h3>
      <p>{t(`models:${model}.how`)}</p>
      <dl>
        <dt>{t('models:strong')}</dt>
        <dd>{t(`models:${model}.strong`)}</dd>
        <dt>{t('models:weak')}</dt>
        <dd>{t(`models:${model}.weak`)}</dd>
        <dt>{t('models:must')}</dt>
        <dd>
          <ul>
            {titles.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('models:examples')}</dt>
        <dd>
          <ul>
            {EXAMPLES.slice(0, examples).map((key) => (
              <li key={key}>{t(`models:${model}.${key}`)}</li>
            ))}
          </ul>
        </dd>
      </dl>
      {offered.includes(template) ? (
        <Button tone="primary" onPress={() => onChoose(template)} aria-describedby={`model-${model}`}>
          {t('models:choose')}
        </Button>
      ) : (
        <p className="muted">{t('models:noTemplate')}</p>
      )}
    </section>
  );
}

const EXAMPLES = ['example1', 'example2', 'example3'] as const;

function useTitles(ids: readonly string[], lang: Language): { id: string; title: string }[] {
  const packs = useApp((s) => s.packs);
  const all = packs.flatMap((pack) => pack.requirements);
  return ids.flatMap((id) => {
    const found = all.find((requirement) => requirement.id === id);
    return found ? [{ id, title: local(found.title, lang) }] : [];
  });
}
