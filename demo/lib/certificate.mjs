import { generate } from 'selfsigned';

/** A throw-away certificate. Nobody has to trust it: the test browser is told to ignore who signed. */
export async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fernhill.test' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.fernhill.test' }] }],
  });
  return { key, cert };
}
