// What those get who require the mock where that loads no ES module, as Jest does. Node 22.12 and later loads it.
throw new Error(
  'ev-energy-mock is an ES module, which cannot be required here. In Jest, start it with `npx ev-energy-mock` and give its ' +
    'address to the client, or run `node --experimental-vm-modules node_modules/jest/bin/jest.js` and import it.',
)
