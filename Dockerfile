# One image for every role: DOORSTEP_ROLES says what a container does (docs/scale.md).
FROM node:22-bookworm-slim AS build
WORKDIR /doorstep
COPY . .
# What is built is what runs; what only builds and tests need is left behind.
RUN npm ci --no-audit --no-fund \
  && npm run build -- --all \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/.cache tests

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /doorstep
COPY --from=build --chown=node:node /doorstep ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: it has to hear SIGTERM.
CMD ["node", "--import", "tsx", "scripts/start.ts"]
