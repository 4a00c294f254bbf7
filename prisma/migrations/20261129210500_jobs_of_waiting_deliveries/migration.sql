-- What waited in the queue of an earlier release waits in this one.
INSERT INTO "Job" ("shop", "subject", "priority")
SELECT DISTINCT "shop",
    CASE WHEN "resourceId" LIKE 'gid://shopify/Order/%' THEN "resourceId" ELSE 'delivery/' || "webhookId" END,
    0
FROM "WebhookDelivery"
WHERE "processedAt" IS NULL
ON CONFLICT DO NOTHING;
