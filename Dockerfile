# The API alone, on a PostgreSQL that DATABASE_URL or DATABASE_URL_FILE names. Node runs the sources as they are: nothing is built.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Without the optional ones: the image has a Node of its own, and PostgreSQL runs elsewhere.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
# PORT too: one that is given does not move on when it is taken.
ENV HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY migrations ./migrations
COPY schemas ./schemas
COPY reference ./reference
COPY clients ./clients
COPY src ./src
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Process 1 itself, with no shell or npm between: it hears SIGTERM, and lets requests under way finish.
# A small heap, as npm start has it: docs/decisions/a-small-heap.md.
ENTRYPOINT ["node", "--v8-pool-size=1", "--max-semi-space-size=8", "--max-old-space-size=512", "src/cli.ts"]
CMD ["serve"]
