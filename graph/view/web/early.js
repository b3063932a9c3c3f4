// What the address chooses is asked for at once, while the programs that draw are still on their way.
import { begin } from './api.js';
import { question, read } from './state.js';

begin('meta');
begin(...question(read()));
