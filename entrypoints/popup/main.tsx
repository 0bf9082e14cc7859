import { startPopup } from '../../components/connect/start-popup.tsx';

startPopup(document.querySelector('#app'));
