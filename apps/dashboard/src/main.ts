import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/notebook.css';
import './styles/prose.css';
import './styles/looking.css';
import './styles/print.css';
import './trusted.ts';
import { mount } from 'svelte';
import App from './components/App.svelte';

// The drawing of charts is large: it is fetched while the data are read.
void import('./drawing/drawing.ts');

mount(App, { target: document.getElementById('app')! });
