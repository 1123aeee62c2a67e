'use strict';

// Signs this web browser in and goes on to Neo4j Browser, which reads what it needs from the storage of this address.
// What is stored is good until the server ends: the next one has another address and another password.

const CONNECTION = '$$discovery';
const FOLDER = 'model-lineage';

const form = document.getElementById('form');
const field = document.getElementById('code');
const button = form.querySelector('button');
const message = document.getElementById('message');

function stored(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem('neo4j.' + key)) || otherwise;
  } catch {
    return otherwise;
  }
}

function store(key, value) {
  localStorage.setItem('neo4j.' + key, JSON.stringify(value));
}

function say(text, wrong) {
  message.textContent = text;
  message.classList.toggle('wrong', Boolean(wrong));
}

/** The answer of the server, or nothing when it does not accept what it is given. */
async function ask(given) {
  const answer = await fetch('/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: given,
    cache: 'no-store',
  });
  if (answer.status === 403) {
    return null;
  }
  if (!answer.ok) {
    throw new Error(await answer.text());
  }
  return answer.json();
}

function connect(answer) {
  const connections = stored('connections', {});
  const ids = new Set(connections.allConnectionIds || []);
  ids.add(CONNECTION);
  store('connections', {
    ...connections,
    allConnectionIds: [...ids],
    connectionsById: {
      ...connections.connectionsById,
      [CONNECTION]: {
        id: CONNECTION,
        name: CONNECTION,
        type: 'bolt',
        host: answer.bolt,
        username: answer.user,
        password: answer.password,
        authenticationMethod: 'NATIVE',
      },
    },
    activeConnection: CONNECTION,
  });
}

/** Puts our own folder, queries and rules in the place of older ones of ours; what else is there stays. */
function furnish(content) {
  const folders = stored('folders', []).filter(folder => folder.id !== FOLDER);
  store('folders', [...folders, { id: FOLDER, name: content.folder }]);
  const documents = stored('documents', []).filter(document => document.folder !== FOLDER);
  const queries = content.queries.map(query => ({
    id: FOLDER + '-' + query.name,
    content: query.content,
    folder: FOLDER,
  }));
  store('documents', [...documents, ...queries]);
  store('grass', { ...stored('grass', {}), ...content.style });
}

/** Shows our graph first, and of an answer no other relationships than it has, unless the user chose otherwise. */
function begin(first) {
  const settings = stored('settings', {});
  if (settings.initCmd && settings.initCmd !== ':play start') {
    return;
  }
  store('settings', { ...settings, initCmd: first });
}

function enter(answer) {
  connect(answer);
  if (answer.content) {
    furnish(answer.content);
    begin(answer.content.first);
  }
  location.replace('/browser/');
}

function askForCode() {
  form.hidden = false;
  field.focus();
}

/** Signs in by what is given; says why when that fails. */
async function signIn(given) {
  say('Signing in ...');
  try {
    const answer = await ask(given);
    if (answer) {
      enter(answer);
      return true;
    }
    say('The code is wrong or has expired. Run lineage open for a new one.', true);
  } catch (error) {
    say('The local server does not answer. Run lineage open again.', true);
  }
  return false;
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  button.disabled = true;
  if (!await signIn('code:' + field.value)) {
    field.select();
  }
  button.disabled = false;
});

/** By what this web browser got before, else by a code in the address, else by one that is typed. */
async function start() {
  const code = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const known = (stored('connections', {}).connectionsById || {})[CONNECTION];
  if (known && known.password && await signIn('password:' + known.password)) {
    return;
  }
  say('');
  if (!code || !await signIn('code:' + code)) {
    askForCode();
  }
}

start();
