/** The entry of the window: styles, then the app. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/kit.css';
import './styles/overlays.css';
import './styles/notices.css';
import './styles/start.css';
import './styles/draft.css';
import './styles/outline.css';
import './styles/desk.css';
import './styles/palette.css';
import './styles/narrow.css';
import './styles/pages.css';
import './styles/panel.css';
import './styles/requirements.css';
import './styles/comments.css';
import './styles/cards.css';
import './styles/compare.css';
import './styles/redline.css';
import './styles/compareTable.css';
import './styles/matrix.css';
import './styles/packs.css';
import './styles/traditions.css';
import './styles/merge.css';
import './styles/rescue.css';
import './styles/coverage.css';
import './styles/ratification.css';
import './styles/help.css';
import './styles/lint.css';
import './styles/spelling.css';
import './styles/suggestions.css';
import './styles/versions.css';
import './styles/translation.css';
import './styles/forced.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepTypingFromReact } from './editor/typingPastReact.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');
keepTypingFromReact(root, () => createRoot(root)).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
