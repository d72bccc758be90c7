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

/** What somebody says on words, in a project or in a file that comes in. */
export interface SaidOnWords {
  provision: string;
  quote: string;
  from: number;
  to: number;
  author: string;
  at: string;
  text: string;
  resolved: boolean;
  replies: CommentReply[];
}

export interface Comment extends SaidOnWords {
  id: string;
  /** The requirement that it is on; absent for a comment on words or a provision. */
  requirement?: string;
  /** Who is to see to it; absent for nobody. */
  assignee?: string;
}
