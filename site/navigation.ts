/** What stands beside each page, from what the pages know of it: a browser makes it, so that no page has to carry it. */

/** Titles and paths, each once. */
export interface NavigationData {
  readonly guides: readonly {
    readonly title: string;
    readonly items: readonly (readonly [name: string, title: string])[];
  }[];
  readonly views: readonly {
    readonly name: string;
    /** Where the page of webhook events is. */
    readonly webhook?: string | undefined;
    readonly groups: readonly { readonly name: string; readonly tags: readonly TagData[] }[];
  }[];
}

interface TagData {
  readonly name: string;
  readonly title: string;
  /** How the client calls its operations. */
  readonly calls: readonly string[];
}

export interface NavigationItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: NavigationItem[];
}

/** By the beginning of a path, as the theme wants it. In a tag its operations are open, the other tags are a line each. */
export function navigationOf({ guides, views }: NavigationData): Record<string, NavigationItem[]> {
  const entries = views.flatMap(({ name: view, groups, webhook }) => {
    const itemsFor = (open: string | undefined): NavigationItem[] => [
      ...groups.map(({ name, tags }) => ({
        text: name,
        items: tags.map((tag) => tagItem(view, tag, tag.name === open)),
      })),
      ...(webhook === undefined ? [] : [{ text: "Webhook events", link: webhook }]),
      { text: "Types", link: `/${view}/types/` },
    ];
    const tags = groups.flatMap((group) => group.tags);
    return [
      [`/${view}/`, itemsFor(undefined)] as const,
      ...tags.map(({ name }) => [`/${view}/${name}/`, itemsFor(name)] as const),
    ];
  });
  const guideItems = guides.map(({ title, items }) => ({
    text: title,
    items: items.map(([name, text]) => ({ text, link: `/guides/${name}` })),
  }));
  return { "/guides/": guideItems, ...Object.fromEntries(entries) };
}

function tagItem(view: string, { name, title, calls }: TagData, isOpen: boolean): NavigationItem {
  const link = `/${view}/${name}/`;
  if (!isOpen) return { text: title, link };
  // The theme takes a text as HTML: a name that is too long breaks before a dot.
  const items = calls.map((call) => ({
    text: call.replaceAll(".", "<wbr>."),
    link: link + call.replace(/^beta\./, ""),
  }));
  return { text: title, link, collapsed: false, items };
}
