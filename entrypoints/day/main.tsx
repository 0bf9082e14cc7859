import { startDay } from '../../components/connect/start-day.tsx';

startDay(document.querySelector('#app'));
