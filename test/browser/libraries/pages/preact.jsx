/** @jsxImportSource preact */
import { Component, createRef, hydrate, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const log = [];
const frame = createRef();

class Clock extends Component {
  state = { ticks: 0 };
  componentDidMount() {
    log.push('mounted');
    this.setState({ ticks: 1 });
  }
  componentWillUnmount() {
    log.push('unmounted');
  }
  render(_props, { ticks }) {
    return <time>{ticks}</time>;
  }
}

function App() {
  const [count, setCount] = useState(0);
  const [items, setItems] = useState(['a', 'b', 'c']);
  window.setItems = setItems;
  useEffect(() => void log.push(`effect ${count}`), [count]);
  return (
    <>
      <button type="button" class="counter" onClick={() => setCount(n => n + 1)}>
        {count}
      </button>
      <Clock />
      <ul>
        {items.map(item => (
          <li key={item}>
            {item}
            <img src={`/art/mark.svg?${item}`} alt="" />
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the subject */}
      <div dangerouslySetInnerHTML={{ __html: '<img src="/art/mark.svg?danger" alt=""><em>raw</em>' }} />
      <iframe ref={frame} title="Inner" src="/lab/files/inner.html" />
      <script src="/lab/files/ran.js?preact" />
      <link rel="stylesheet" href="/lab/files/style.css?preact" />
      <svg aria-hidden="true">
        <use href="/art/mark.svg#mark" />
      </svg>
    </>
  );
}

kit.run(async () => {
  const root = document.getElementById('root');
  render(<App />, root);
  const button = root.querySelector('button');
  button.click();
  await kit.until(() => button.textContent === '1');
  window.setItems(['c', 'd', 'a']);
  await kit.until(() => root.querySelector('ul').textContent === 'cda');
  await kit.until(() => window.ran);
  await kit.until(() => frame.current.contentWindow.inner);
  const served = kit.add(
    '<section><button type="button">served</button><img src="/art/mark.svg?served" alt=""></section>',
  );
  hydrate(
    <>
      <button type="button" onClick={() => log.push('hydrated')}>
        served
      </button>
      <img src="/art/mark.svg?served" alt="" />
    </>,
    served,
  );
  served.querySelector('button').click();
  await kit.until(() => log.includes('effect 1'));
  return { log, ran: window.ran };
});
