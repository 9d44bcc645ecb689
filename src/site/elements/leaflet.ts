import { keepPlace, leaveWithoutTrace } from './links.ts';

leaveWithoutTrace();
keepPlace();
