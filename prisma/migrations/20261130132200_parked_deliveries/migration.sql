-- Prisma knows no index of some rows. This one is of what the inbox put aside: app/operations/backlog.server.ts.
create index concurrently "WebhookDelivery_parked_idx" on "WebhookDelivery" ("shop") where "processedAt" = "receivedAt";
