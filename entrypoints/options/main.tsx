import { startOptions } from '../../components/connect/start-options.tsx';

startOptions(document.querySelector('#app'));
