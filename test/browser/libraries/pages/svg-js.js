import { SVG } from '@svgdotjs/svg.js';

kit.run(async () => {
  const box = kit.add('<div></div>');
  const draw = SVG().addTo(box).size(300, 200).viewbox(0, 0, 300, 200);
  draw.rect(100, 50).attr({ fill: '#f06' }).move(10, 10).rotate(20);
  const gradient = draw.gradient('linear', add => {
    add.stop(0, '#333');
    add.stop(1, '#fff');
  });
  const circle = draw.circle(40).fill(gradient).center(150, 100).id('circle');
  const loaded = new Promise(resolve => draw.image('/art/mark.svg?svg-js', resolve).size(50, 50));
  await loaded;
  const pattern = draw.pattern(20, 20, add => add.image('/art/mark.svg?pattern'));
  draw.polygon('0,0 100,50 50,100').fill(pattern).stroke({ width: 1 });
  draw.path('M0 0 H50 A20 20 0 1 0 100 50 v25').fill('none');
  draw.text(add => add.tspan('Hello').newLine()).font({ size: 12 });
  const group = draw.group().add(circle);
  const symbol = draw.symbol();
  symbol.rect(5, 5);
  draw.use(symbol).move(5, 5);
  draw.link('/lab/echo').rect(5, 5);
  draw.clip().add(draw.circle(10));
  draw
    .foreignObject(50, 50)
    .add('<div xmlns="http://www.w3.org/1999/xhtml"><img src="/art/mark.svg?foreign" alt=""></div>');
  draw.style('.own', { fill: 'red', background: 'url(/art/mark.svg?style)' });
  draw.svg(
    '<g class="own"><image href="/art/mark.svg?by-markup" width="5" height="5"/><script>window.never = 1</script></g>',
  );
  draw.script?.('window.drawn = document.currentScript?.localName');
  const clone = group.clone().insertAfter(group);
  clone.front().addClass('cloned').data('bikes', { count: 2 });
  let clicks = 0;
  circle.on('click', () => clicks++);
  circle.fire('click');
  circle.node.dispatchEvent(new MouseEvent('click'));
  group.ungroup();
  // Bars as a chart library makes them, out of data.
  const { bikes } = await (await fetch('/lab/files/data.json?svg')).json();
  for (const [at, name] of bikes.entries())
    draw
      .rect(10, name.length * 10)
      .move(at * 12, 0)
      .attr('data-name', name)
      .element('title')
      .words(name);
  SVG('#circle').animate(1).move(1, 1);
  SVG(box).css('background', 'url(/art/mark.svg?css)');
  await kit.pause(100);
  kit.check(draw.find('rect').length > 4 && clicks === 2, 'shapes were drawn');
  return {
    clicks,
    exported: draw.svg().length > 1000,
    never: window.never,
    drawn: window.drawn,
    box: [circle.x(), circle.cx()],
  };
});
