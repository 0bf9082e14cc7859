import { startPanel } from '../../components/connect/start-panel.tsx';

startPanel(document.querySelector('#app'));
