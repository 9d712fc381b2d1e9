# The local API: docker build -t claude-openapi . && docker run --rm -p 127.0.0.1:4010:4010 claude-openapi
# Flags of `serve` go behind the image. Other containers reach it by a name that --allow-host gives.
FROM node:24.11.1-alpine3.22 AS install
ARG PACKAGE=claude-openapi@1.14.0
WORKDIR /app
RUN npm install --prefix . --omit=dev --omit=peer --ignore-scripts --no-audit --no-fund --no-save ${PACKAGE}

FROM node:24.11.1-alpine3.22
WORKDIR /app
COPY --from=install /app .
USER nobody
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_local/health').then(({ ok }) => process.exit(ok ? 0 : 1))"]
ENTRYPOINT ["node", "node_modules/.bin/claude-openapi", "serve", "--host", "0.0.0.0", "--port", "4010"]
CMD ["--allow-host", "localhost"]
