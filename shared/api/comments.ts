/** What people say about the words of a bill, or about a requirement. */

export interface CommentReply {
  author: string;
  at: string;
  text: string;
}

/** Where the words of a comment stand now, by the id of the comment; turned round (`to` before `from`) where they are gone. */
export interface CommentPlace {
  id: string;
  provision: string;
  quote: string;
  from: number;
  to: number;
}

export interface Comment {
  id: string;
  provision: string;
  quote: string;
  from: number;
  to: number;
  author: string;
  at: string;
  text: string;
  resolved: boolean;
  replies: CommentReply[];
  /** The requirement that it is on; absent for a comment on words or a provision. */
  requirement?: string;
  /** Who is to see to it; absent for nobody. */
  assignee?: string;
}
