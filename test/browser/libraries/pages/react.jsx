/** @jsxImportSource react */
import {
  Component,
  createRef,
  lazy,
  Suspense,
  startTransition,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
} from 'react';
import { createPortal, flushSync, preload } from 'react-dom';
import { createRoot } from 'react-dom/client';

const log = [];

function Counter({ step }) {
  const [count, setCount] = useState(0);
  const id = useId();
  useLayoutEffect(() => void log.push(`layout ${count}`), [count]);
  useEffect(() => {
    log.push(`effect ${count}`);
    return () => log.push(`clean ${count}`);
  }, [count]);
  return (
    <button id={id} type="button" className="counter" onClick={() => setCount(count + step)}>
      {count}
    </button>
  );
}

function List() {
  const [items, setItems] = useState(['a', 'b', 'c']);
  window.setItems = setItems;
  return (
    <ul>
      {items.map(item => (
        <li key={item} style={{ '--at': item }}>
          {item}
          <img src={`/art/mark.svg?${item}`} alt="" loading="lazy" />
        </li>
      ))}
    </ul>
  );
}

class Catcher extends Component {
  state = {};
  static getDerivedStateFromError(error) {
    return { error };
  }
  render() {
    return this.state.error ? <p>{this.state.error.message}</p> : this.props.children;
  }
}

function Broken() {
  throw new Error('caught by the boundary');
}

const Late = lazy(async () => {
  await kit.pause();
  return { default: () => <p className="late">Late</p> };
});
const frame = createRef();

function Form() {
  const [text, setText] = useState('x');
  return <input value={text} onChange={event => setText(event.target.value.toUpperCase())} />;
}

function App() {
  preload('/art/brake-pad.svg', { as: 'image' });
  return (
    <>
      <title>Rendered title</title>
      <meta name="description" content="hoisted" />
      <link rel="stylesheet" href="/lab/files/style.css?react" precedence="default" />
      <style href="own" precedence="default">
        {'.counter { color: green }'}
      </style>
      <script async src="/lab/files/ran.js?react" />
      <Counter step={2} />
      <List />
      <Form />
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the subject
        dangerouslySetInnerHTML={{
          __html:
            '<img src="/art/mark.svg?danger" alt=""><script>window.ranByInnerHtml = true</script><em>raw</em>',
        }}
      />
      <iframe ref={frame} title="Inner" src="/lab/files/inner.html" />
      <iframe title="Given" srcDoc="<p>srcdoc</p>" />
      <img srcSet="/art/mark.svg?1x 1x, /art/mark.svg?2x 2x" sizes="10px" alt="" />
      <svg viewBox="0 0 9 9" aria-hidden="true">
        <use href="/art/mark.svg#mark" xlinkHref="#a" />
      </svg>
      <Suspense fallback={<p>Loading</p>}>
        <Late />
      </Suspense>
      <Catcher>
        <Broken />
      </Catcher>
      {createPortal(
        <button type="button" onClick={() => log.push('portal')}>
          Portal
        </button>,
        document.getElementById('portal'),
      )}
    </>
  );
}

kit.run(async () => {
  const root = createRoot(document.getElementById('root'), {
    onCaughtError: error => log.push(`caught ${error.message}`),
  });
  root.render(<App />);
  const button = await kit.until(() => document.querySelector('.counter'));
  await kit.until(() => document.querySelector('.late'));
  button.click();
  await kit.pause();
  button.click();
  flushSync(() => window.setItems(['c', 'd', 'a']));
  startTransition(() => window.setItems(items => [...items, 'e']));
  await kit.until(() => document.querySelectorAll('li').length === 4);
  document.querySelector('#portal button').click();
  const input = document.querySelector('input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, 'typed');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await kit.until(() => input.value === 'TYPED');
  await kit.until(() => window.ran);
  await kit.until(() => frame.current.contentWindow.inner);
  kit.check(button.textContent === '4', 'the counter counts');
  kit.check(!window.ranByInnerHtml, 'scripts by innerHTML do not run');
  const second = createRoot(document.body.appendChild(document.createElement('div')));
  flushSync(() => second.render(<Counter step={1} />));
  second.unmount();
  await kit.pause();
  return { log, ran: window.ran, keys: [...document.querySelectorAll('li')].map(li => li.textContent) };
});
