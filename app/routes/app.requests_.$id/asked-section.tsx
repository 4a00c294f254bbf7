import { Photo } from '../../after-sale/desk/request/photo.tsx';
import type { loadRequest } from '../../after-sale/desk/request/load-request.server.ts';

export type ShownRequest = Awaited<ReturnType<typeof loadRequest>>;

/** What somebody asked for, in whole sentences, with what they wrote and sent. */
export function AskedSection({ request }: { readonly request: ShownRequest }) {
  const { id, opened, asked, message, email, links, orderName, photos } = request;
  return (
    <s-section heading="What was asked">
      <s-stack gap="small-200">
        {asked.map((sentence) => (
          <s-paragraph key={sentence}>{sentence}</s-paragraph>
        ))}
        {message === null ? null : (
          <s-box padding="base" background="subdued" borderRadius="base">
            <div className="desk-words">{message}</div>
          </s-box>
        )}
        {photos.length === 0 ? null : (
          <div className="desk-photos">
            {photos.map(({ photo, width, height }, at) => (
              <Photo
                key={photo}
                address={`/app/requests/${id}/photos/${photo}`}
                alt={`Photo ${at + 1} of the customer`}
                {...{ width, height }}
              />
            ))}
          </div>
        )}
        <s-paragraph color="subdued">
          Asked on {opened}
          {email === null ? '' : `, ${email}`}.
        </s-paragraph>
        {links.order === null ? null : (
          <s-link href={links.order}>Order {orderName} and what it was promised</s-link>
        )}
      </s-stack>
    </s-section>
  );
}
