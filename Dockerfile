# The mock as one container: built on Debian, as tools of the build need its C library; run on Alpine, as a user who may do
# nothing else.
FROM node:24-slim AS packages
WORKDIR /source
COPY . .
RUN npm ci --ignore-scripts && npm run build && npm run build -- mock \
  && mkdir /packages && npm pack --ignore-scripts --pack-destination /packages . ./mock \
  && npm install --prefix /app --no-audit --no-fund /packages/*.tgz

FROM node:24-alpine
WORKDIR /app
COPY --from=packages /app ./
RUN mkdir /state && chown node:node /state
USER node
EXPOSE 4010
VOLUME /state
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Only in a container does the mock listen for others: what is published of it is up to whoever starts it.
ENTRYPOINT ["node", "node_modules/ev-energy-mock/dist/host/cli.js", "--host", "0.0.0.0"]
CMD ["--state", "/state/"]
